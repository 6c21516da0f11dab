// What search must know of Indonesian words: which carry no matter, what they begin and end with, and how a law is numbered.

import type { WordsOfLanguage } from './words.ts';

export const idWords: WordsOfLanguage = {
  functionWords: `ada adalah adapun agar agaknya akan akibat aku anda antara apa apabila apakah apalah atas atau bagaimana bagaimanakah bagi bahkan bahwa banyak baru begini begitu belum
    berapa berapakah beserta bila bilamana boleh bukan bukankah dalam dan dapat dari daripada demi demikian dengan di dia dulu guna hanya harus hingga ia ialah
    ini itu jadi jika jikalau juga justru kala kalau kami kapan kapankah karena kata ke kemudian kenapa kepada ketika kini kita lagi lah lain lalu lebih maka malah mana manakah manakala
    masih maupun melainkan melalui mengapa mengenai menjadi menurut mereka merupakan meski meskipun mungkin namun nya oleh pada padahal para per pernah pula pun saat saja
    saling sambil sampai sangat satu saya sebab sebagai sebelum sebuah sedang sedangkan sehingga sejak sekaligus sekali sekitar selain selama seluruh semua seorang seperti serta sesuatu sesudah setelah setiap
    siapa siapakah sini situ suatu sudah supaya tadi tanpa telah tentang terhadap tersebut tetap tetapi tiap tidak tidakkah untuk walau walaupun yaitu yakni yang`,
  prefixes: 'memper diper menge penge meng meny mem men me peng peny pem pen per pel pe ber bel be ter te di ke se',
  suffixes: 'nya lah kah pun kan an i ku mu',
  lost: { meny: 's', peny: 's', men: 't', pen: 't', mem: 'p', pem: 'p', meng: 'k', peng: 'k' },
  stemmer: 'sastrawi',
  numbered: 'nomor no',
  ofYear: 'tahun',
};
