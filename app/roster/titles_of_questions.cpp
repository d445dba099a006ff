// Titles of what the organizer asked, or wrote down about companions and buyers. In the order of the roles; within a
// role English, German, French, Spanish, Japanese.
#include <array>

#include "roster/titles.h"

namespace roster {
namespace {

constexpr Claim offer{Role::offer, Proof::not_against};
constexpr Claim ask{Role::ask, Proof::not_against};
constexpr Claim diet{Role::dietary, Proof::not_against};  // "Dietary requirements?" yes, and then another box
constexpr Claim companions{Role::guests, Proof::shown};   // a number, or their names
constexpr Claim buyer{Role::buyer, Proof::none};

constexpr auto titles = std::to_array<CommonTitle>({
    {"offer", offer},
    {"i offer", offer},
    {"i can offer", offer},
    {"i can help with", offer},
    {"ich biete", offer},
    {"angebot", offer},
    {"je propose", offer},
    {"joffre", offer},
    {"ofrezco", offer},
    {"puedo ayudar con", offer},
    {"提供できること", offer},
    {"お役に立てること", offer},

    {"ask", ask},
    {"i need", ask},
    {"looking for", ask},
    {"i am looking for", ask},
    {"im looking for", ask},
    {"ich suche", ask},
    {"gesuch", ask},
    {"je cherche", ask},
    {"je recherche", ask},
    {"busco", ask},
    {"探していること", ask},
    {"求めていること", ask},
    {"知りたいこと", ask},

    {"guests", companions},
    {"plus ones", companions},
    {"begleitpersonen", companions},
    {"accompagnants", companions},
    {"acompanantes", companions},
    {"同伴者数", companions},

    {"buyer name", buyer},
    {"buyer", buyer},
    {"purchaser", buyer},
    {"order name", buyer},
    {"besteller", buyer},
    {"kaufer", buyer},
    {"acheteur", buyer},
    {"comprador", buyer},
    {"購入者", buyer},
    {"購入者名", buyer},
    {"購入者氏名", buyer},

    {"diet", diet},
    {"dietary", diet},
    {"dietary requirements", diet},
    {"dietary requirement", diet},
    {"dietary restrictions", diet},
    {"dietary needs", diet},
    {"dietary preferences", diet},
    {"dietary preference", diet},
    {"dietary note", diet},
    {"dietary notes", diet},
    {"special diet", diet},
    {"food preferences", diet},
    {"food allergies", diet},
    {"allergies", diet},
    {"meal preference", diet},
    {"ernahrung", diet},
    {"ernahrungsweise", diet},
    {"ernahrungswunsche", diet},
    {"essenswunsche", diet},
    {"essenswunsch", diet},
    {"lebensmittelunvertraglichkeiten", diet},
    {"unvertraglichkeiten", diet},
    {"allergien", diet},
    {"regime alimentaire", diet},
    {"restrictions alimentaires", diet},
    {"besoins alimentaires", diet},
    {"contraintes alimentaires", diet},
    {"dieta", diet},
    {"alergias", diet},
    {"restricciones alimentarias", diet},
    {"requisitos dieteticos", diet},
    {"restricciones dieteticas", diet},
    {"食事制限", diet},
    {"食事の制限", diet},
    {"アレルギー", diet},
    {"食物アレルギー", diet},
});

// Words inside a question. Only such as no other question has: "name" or "mail" stand in too many.
constexpr auto questions = std::to_array<CommonQuestion>({
    {"company do you work", Role::company},
    {"where do you work", Role::company},
    {"wo arbeitest du", Role::company},
    {"wo arbeiten sie", Role::company},
    {"help others", Role::offer},
    {"can you help", Role::offer},
    {"can you offer", Role::offer},
    {"kannst du anbieten", Role::offer},
    {"konnen sie anbieten", Role::offer},
    {"wobei kannst du", Role::offer},
    {"pouvez vous offrir", Role::offer},
    {"pouvez vous aider", Role::offer},
    {"peux tu aider", Role::offer},
    {"puedes ofrecer", Role::offer},
    {"puedes ayudar", Role::offer},
    {"puede ofrecer", Role::offer},
    {"looking for", Role::ask},
    {"hope to learn", Role::ask},
    {"suchst du", Role::ask},
    {"suchen sie", Role::ask},
    {"cherchez vous", Role::ask},
    {"recherchez vous", Role::ask},
    {"cherches tu", Role::ask},
    {"estas buscando", Role::ask},
    {"que buscas", Role::ask},
    {"que busca", Role::ask},
    {"dietary requirements", Role::dietary},
    {"dietary restrictions", Role::dietary},
    {"dietary needs", Role::dietary},
    {"food allergies", Role::dietary},
    {"unvertraglichkeiten", Role::dietary},
    {"regime alimentaire", Role::dietary},
    {"allergies alimentaires", Role::dietary},
    {"alergias alimentarias", Role::dietary},
    {"食物アレルギー", Role::dietary},
});

}  // namespace

std::span<const CommonTitle> titles_of_questions() { return titles; }
std::span<const CommonQuestion> common_questions() { return questions; }

}  // namespace roster
