#include "matching/stop_words.h"

#include <array>

namespace matching {

namespace {

// Lines are too short to tell their language for certain, so all lists count for every line; a word that means
// something in another of these languages (English "art", "car", "fin", "pan") is left out of them.
constexpr std::array<std::string_view, 10> lists{
    // English
    "a about after all also am an and any anybody anyone anything are around as at be been being best better but by "
    "can could did do does doing each every few find finding first for from get getting give giving go good great had "
    "has have "
    "having help helped helping helps her here him his how i id if ill im in into is it its ive just keen know known "
    "knows "
    "let like looking love lots make making many may me meet meeting more most much my need needed needing needs new "
    "next no "
    "not of off offer offering offers on one ones only or other others our out over people person please really seek "
    "seeking several share she should small so some somebody someone something still such talk talking than that the "
    "their them then "
    "there these they thing things this those through to together too two up us use using very want wanted wanting "
    "wants was we well were what when where which while who whose why will willing with within without work working "
    "would you your",
    // English of offers and asks: what any of them may say
    "advice advise advising expert experience experienced expertise feedback happy insight insights intro introduction "
    "introductions intros interested interest question questions recommend recommendation recommendations support tip "
    "tips",
    // German
    "aber alle allem allen alles als am andere anderen auch auf aus ausserdem bei beim bekomme biete bieten bin bis "
    "brauche "
    "brauchen da damit das dass dein deine dem den denn der des dich die dies diese dieser dieses dir doch du durch "
    "ein eine einem einen einer eines er erfahrung erste ersten es etwas euch euer fur gegen gerne gern habe haben "
    "helfe helfen hilfe ich "
    "ihr ihre ihren im in ins ist jede jeden jeder jemand jemanden jemandem kann kein keine kennt konnen leute mein "
    "meine "
    "meinem meinen meiner mit mich mir mochte nach neu neue neuen nicht noch nur oder ohne rat sich sie sind sowie "
    "suche "
    "suchen such tipps uber um und uns unser unsere unserem unseren unterstutze unterstutzung vom von vor war was wer "
    "wie wir "
    "wo zu zum zur",
    // Spanish
    "a al algo alguien ayuda ayudar ayudo buscamos busco buscando como con conmigo consejo consejos cualquier de del "
    "desde "
    "donde e el ella ellos en encontrar entre es esta este estoy experiencia gente ha hacer hasta hay la las le lo los "
    "mas me mi "
    "mis mucho muy necesito necesitamos nos nuestra nuestro o ofrecer ofrezco ofrecemos para pero personas por porque "
    "primer primera "
    "primero primeros puedo que quien quiero se ser si sin sobre soy su sus tambien tener tengo tu un una uno unos y "
    "ya yo",
    // French
    "a ai aide aider aidez ainsi apres au aussi autre autres aux avec avoir besoin bien ce cela ces cette chercher "
    "cherche "
    "cherchons comme conseil conseils d dans de des du elle en est et etre experience faire gens il ils j je l la le "
    "les leur leurs "
    "lui ma mais me mes moi mon n ne nos notre nous offrir offre on ou par pas peu peux plus pour premier premiere "
    "premiers propose "
    "puis qu quel qui quelqu quelquun quelque quelques recherche s sa sans se ses si sont suis sur ta te tes toi ton "
    "tous "
    "tout toute toutes trouver tres tu un une vos votre vous y",
    // Italian
    "aiuto aiutare al alla anche che chi cerco cerchiamo con consigli consiglio cui da dal dei del della delle di e "
    "gli ho "
    "il io la le lo ma mi mia mio nel nella non nostra nostro offro per piu prima primo qualcuno sono su sul sulla "
    "tra un una uno",
    // Portuguese
    "a ajuda ajudar ajudo ao aos as com conselho conselhos da das de do dos e em estou eu meu minha na nas no nos o "
    "ofereco os "
    "para pela pelo por preciso primeira primeiro procuro procuramos quem que se sobre sou um uma",
    // Dutch
    "aan als bij dat de deze die dit een en er ervaring graag heb hebben het hoe hulp iemand ik in is kan maar met mij "
    "mijn naar "
    "nieuwe niet nog of om onze ons ook op over te tot uit van voor wat we wie wij willen zoek zoeken zijn",
    // Russian
    "а без бы был в вам вас во вы где да для до его ее если еще и из или ищу как кто ко к мне мой мою мы на над нам "
    "нас не "
    "нет но нужен нужна нужно ну о об от по помощь помогу помочь при про с со свой так то только у уже хочу что чтобы "
    "это я",
    // Chinese and Japanese, as ICU cuts them
    "的 了 第 第一 个 第一个 和 与 在 我 我们 你 你们 是 有 能 可以 想 想要 要 找 寻找 需要 希望 提供 帮助 帮 一个 "
    "一位 人 们 关于 如何 "
    "怎么 为 "
    "请 对 也 都 会 做 第一 个 及 或 经验 の に を は が と で も へ から まで です ます する した して たい 探し て "
    "い ます い人 人",
};

}  // namespace

std::span<const std::string_view> stop_words() { return lists; }

}  // namespace matching
