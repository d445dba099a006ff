#include "matching/same_words.h"

#include <array>

namespace matching {

namespace {

constexpr std::array<std::string_view, 36> meanings{
    "investor kapitalgeber inversor inversionista investisseur investidor investitore 投资人 投资者 投资",
    "funding fundraising finanzierung financiacion financiamiento financement finanziamento financiamento 融资 资金",
    "pricing price preis preise preismodell preisgestaltung precio precios tarification tarif prix prezzo preco 定价 "
    "价格",
    "sales selling vertrieb verkauf ventas ventes vendite vendas 销售",
    "hiring recruiting recruitment personalsuche contratacion recrutement assunzione contratacao 招聘",
    "developer programmer entwickler entwicklerin desarrollador programador developpeur sviluppatore 开发者 程序员 "
    "工程师 engineer "
    "ingenieur ingeniero",
    "lawyer attorney legal anwalt anwaltin jurist rechtsanwalt rechtsberatung abogado abogada avocat avvocato advogado "
    "律师 法律",
    "accountant accounting bookkeeping buchhaltung buchhalter contable contabilidad comptable comptabilite contabilita "
    "会计",
    "tax taxes steuer steuern steuerberater impuesto impuestos impot impots tasse 税 税务",
    "translation translator ubersetzung ubersetzer ubersetzerin traduccion traductor traductora traduction traducteur "
    "traduzione "
    "翻译",
    "accessibility accessible barrierefreiheit barrierefrei accesibilidad accessibilite accessibilita 无障碍",
    "photographer photography fotograf fotografin fotografie fotografo fotografia photographe photographie 摄影 摄影师",
    "office buro buroraum oficina bureau ufficio escritorio 办公室",
    "manufacturing manufacturer hersteller fertigung fabricacion fabricante fabrication fabricant produzione 制造 生产 "
    "工厂 "
    "factory",
    "packaging verpackung verpackungen embalaje emballage imballaggio embalagem 包装",
    "marketing mercadotecnia 营销 市场营销",
    "data daten datos donnees dati dados 数据",
    "security sicherheit seguridad securite sicurezza seguranca 安全",
    "insurance versicherung seguros assurance assicurazione 保险",
    "designer design gestaltung gestalter diseno disenador disenadora graphiste 设计 设计师",
    "supplier lieferant lieferanten proveedor proveedores fournisseur fornitore fornecedor 供应商",
    "logistics shipping logistik logistica logistique versand envio livraison 物流 运输",
    "health healthcare gesundheit gesundheitswesen salud sante salute saude 医疗 健康",
    "education teaching bildung unterricht educacion ensenanza education formation istruzione 教育",
    "energy energie energia 能源",
    "solar photovoltaik fotovoltaica photovoltaique 太阳能",
    "restaurant gastronomie restaurante gastronomia ristorante 餐厅 餐饮",
    "customer customers client clients kunde kunden cliente clientes 客户",
    "founder cofounder grunder grunderin mitgrunder fundador fundadora cofundador fondateur cofondateur fondatore "
    "创始人 合伙人",
    "contract contracts vertrag vertrage contrato contratos contrat contrats contratto 合同",
    "patent patents patente brevet brevets brevetto 专利",
    "language sprache sprachen idioma idiomas langue langues lingua 语言",
    "software programm logiciel 软件",
    "journalist press presse prensa periodista journaliste stampa 媒体 记者",
    "volunteer volunteers freiwillige ehrenamtliche voluntario voluntarios benevole benevoles volontari 志愿者",
    "nonprofit charity ngo gemeinnutzig gemeinnutzige verein fundacion association 公益 慈善",
};

}  // namespace

std::span<const std::string_view> same_words() { return meanings; }

}  // namespace matching
