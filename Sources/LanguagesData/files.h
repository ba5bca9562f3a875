// Written by scripts/make-embedded. Each array ends with a zero of our own, so that an empty file is an array too.

static const unsigned char ar_exports[] = {
#embed "../Languages/ar/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ar_words[] = {
#embed "../Languages/ar/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bg_exports[] = {
#embed "../Languages/bg/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bg_rules[] = {
#embed "../Languages/bg/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bg_words[] = {
#embed "../Languages/bg/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bn_exports[] = {
#embed "../Languages/bn/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bn_words[] = {
#embed "../Languages/bn/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char codes[] = {
#embed "../Languages/codes.yaml" suffix(, ) if_empty()
  0};
static const unsigned char common_rules[] = {
#embed "../Languages/common/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char common_scores[] = {
#embed "../Languages/common/scores.yaml" suffix(, ) if_empty()
  0};
static const unsigned char common_words[] = {
#embed "../Languages/common/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char cs_exports[] = {
#embed "../Languages/cs/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char da_exports[] = {
#embed "../Languages/da/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char da_rules[] = {
#embed "../Languages/da/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char da_words[] = {
#embed "../Languages/da/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char de_exports[] = {
#embed "../Languages/de/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char de_words[] = {
#embed "../Languages/de/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char el_exports[] = {
#embed "../Languages/el/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char el_words[] = {
#embed "../Languages/el/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char en_exports[] = {
#embed "../Languages/en/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char en_rules[] = {
#embed "../Languages/en/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char en_words[] = {
#embed "../Languages/en/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char es_exports[] = {
#embed "../Languages/es/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char es_words[] = {
#embed "../Languages/es/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char et_exports[] = {
#embed "../Languages/et/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fa_exports[] = {
#embed "../Languages/fa/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fa_words[] = {
#embed "../Languages/fa/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fi_exports[] = {
#embed "../Languages/fi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fr_exports[] = {
#embed "../Languages/fr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fr_words[] = {
#embed "../Languages/fr/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hi_exports[] = {
#embed "../Languages/hi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hi_words[] = {
#embed "../Languages/hi/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hr_exports[] = {
#embed "../Languages/hr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hu_exports[] = {
#embed "../Languages/hu/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hu_words[] = {
#embed "../Languages/hu/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char id_exports[] = {
#embed "../Languages/id/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char it_exports[] = {
#embed "../Languages/it/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char it_rules[] = {
#embed "../Languages/it/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char it_words[] = {
#embed "../Languages/it/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lt_exports[] = {
#embed "../Languages/lt/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lt_rules[] = {
#embed "../Languages/lt/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lt_words[] = {
#embed "../Languages/lt/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lv_exports[] = {
#embed "../Languages/lv/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lv_words[] = {
#embed "../Languages/lv/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ne_exports[] = {
#embed "../Languages/ne/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ne_words[] = {
#embed "../Languages/ne/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char nl_exports[] = {
#embed "../Languages/nl/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char no_exports[] = {
#embed "../Languages/no/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pa_exports[] = {
#embed "../Languages/pa/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pa_words[] = {
#embed "../Languages/pa/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pl_exports[] = {
#embed "../Languages/pl/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pl_rules[] = {
#embed "../Languages/pl/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pl_words[] = {
#embed "../Languages/pl/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pt_exports[] = {
#embed "../Languages/pt/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pt_words[] = {
#embed "../Languages/pt/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ro_exports[] = {
#embed "../Languages/ro/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ro_rules[] = {
#embed "../Languages/ro/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ro_words[] = {
#embed "../Languages/ro/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ru_exports[] = {
#embed "../Languages/ru/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ru_rules[] = {
#embed "../Languages/ru/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ru_words[] = {
#embed "../Languages/ru/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char sk_exports[] = {
#embed "../Languages/sk/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char sq_exports[] = {
#embed "../Languages/sq/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char sr_exports[] = {
#embed "../Languages/sr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char sv_exports[] = {
#embed "../Languages/sv/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char sw_exports[] = {
#embed "../Languages/sw/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ta_exports[] = {
#embed "../Languages/ta/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char tl_exports[] = {
#embed "../Languages/tl/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char tl_words[] = {
#embed "../Languages/tl/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char tr_exports[] = {
#embed "../Languages/tr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char tr_words[] = {
#embed "../Languages/tr/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char uk_exports[] = {
#embed "../Languages/uk/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char uk_rules[] = {
#embed "../Languages/uk/rules.yaml" suffix(, ) if_empty()
  0};
static const unsigned char uk_words[] = {
#embed "../Languages/uk/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ur_Latn_words[] = {
#embed "../Languages/ur-Latn/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ur_exports[] = {
#embed "../Languages/ur/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ur_words[] = {
#embed "../Languages/ur/words.yaml" suffix(, ) if_empty()
  0};
static const unsigned char vi_exports[] = {
#embed "../Languages/vi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char zh_exports[] = {
#embed "../Languages/zh/exports.yaml" suffix(, ) if_empty()
  0};

#define FILE_AT(path, array) {path, array, sizeof array - 1}

static const struct LanguagesDataFile files[] = {
  FILE_AT("ar/exports.yaml", ar_exports),
  FILE_AT("ar/words.yaml", ar_words),
  FILE_AT("bg/exports.yaml", bg_exports),
  FILE_AT("bg/rules.yaml", bg_rules),
  FILE_AT("bg/words.yaml", bg_words),
  FILE_AT("bn/exports.yaml", bn_exports),
  FILE_AT("bn/words.yaml", bn_words),
  FILE_AT("codes.yaml", codes),
  FILE_AT("common/rules.yaml", common_rules),
  FILE_AT("common/scores.yaml", common_scores),
  FILE_AT("common/words.yaml", common_words),
  FILE_AT("cs/exports.yaml", cs_exports),
  FILE_AT("da/exports.yaml", da_exports),
  FILE_AT("da/rules.yaml", da_rules),
  FILE_AT("da/words.yaml", da_words),
  FILE_AT("de/exports.yaml", de_exports),
  FILE_AT("de/words.yaml", de_words),
  FILE_AT("el/exports.yaml", el_exports),
  FILE_AT("el/words.yaml", el_words),
  FILE_AT("en/exports.yaml", en_exports),
  FILE_AT("en/rules.yaml", en_rules),
  FILE_AT("en/words.yaml", en_words),
  FILE_AT("es/exports.yaml", es_exports),
  FILE_AT("es/words.yaml", es_words),
  FILE_AT("et/exports.yaml", et_exports),
  FILE_AT("fa/exports.yaml", fa_exports),
  FILE_AT("fa/words.yaml", fa_words),
  FILE_AT("fi/exports.yaml", fi_exports),
  FILE_AT("fr/exports.yaml", fr_exports),
  FILE_AT("fr/words.yaml", fr_words),
  FILE_AT("hi/exports.yaml", hi_exports),
  FILE_AT("hi/words.yaml", hi_words),
  FILE_AT("hr/exports.yaml", hr_exports),
  FILE_AT("hu/exports.yaml", hu_exports),
  FILE_AT("hu/words.yaml", hu_words),
  FILE_AT("id/exports.yaml", id_exports),
  FILE_AT("it/exports.yaml", it_exports),
  FILE_AT("it/rules.yaml", it_rules),
  FILE_AT("it/words.yaml", it_words),
  FILE_AT("lt/exports.yaml", lt_exports),
  FILE_AT("lt/rules.yaml", lt_rules),
  FILE_AT("lt/words.yaml", lt_words),
  FILE_AT("lv/exports.yaml", lv_exports),
  FILE_AT("lv/words.yaml", lv_words),
  FILE_AT("ne/exports.yaml", ne_exports),
  FILE_AT("ne/words.yaml", ne_words),
  FILE_AT("nl/exports.yaml", nl_exports),
  FILE_AT("no/exports.yaml", no_exports),
  FILE_AT("pa/exports.yaml", pa_exports),
  FILE_AT("pa/words.yaml", pa_words),
  FILE_AT("pl/exports.yaml", pl_exports),
  FILE_AT("pl/rules.yaml", pl_rules),
  FILE_AT("pl/words.yaml", pl_words),
  FILE_AT("pt/exports.yaml", pt_exports),
  FILE_AT("pt/words.yaml", pt_words),
  FILE_AT("ro/exports.yaml", ro_exports),
  FILE_AT("ro/rules.yaml", ro_rules),
  FILE_AT("ro/words.yaml", ro_words),
  FILE_AT("ru/exports.yaml", ru_exports),
  FILE_AT("ru/rules.yaml", ru_rules),
  FILE_AT("ru/words.yaml", ru_words),
  FILE_AT("sk/exports.yaml", sk_exports),
  FILE_AT("sq/exports.yaml", sq_exports),
  FILE_AT("sr/exports.yaml", sr_exports),
  FILE_AT("sv/exports.yaml", sv_exports),
  FILE_AT("sw/exports.yaml", sw_exports),
  FILE_AT("ta/exports.yaml", ta_exports),
  FILE_AT("tl/exports.yaml", tl_exports),
  FILE_AT("tl/words.yaml", tl_words),
  FILE_AT("tr/exports.yaml", tr_exports),
  FILE_AT("tr/words.yaml", tr_words),
  FILE_AT("uk/exports.yaml", uk_exports),
  FILE_AT("uk/rules.yaml", uk_rules),
  FILE_AT("uk/words.yaml", uk_words),
  FILE_AT("ur-Latn/words.yaml", ur_Latn_words),
  FILE_AT("ur/exports.yaml", ur_exports),
  FILE_AT("ur/words.yaml", ur_words),
  FILE_AT("vi/exports.yaml", vi_exports),
  FILE_AT("zh/exports.yaml", zh_exports),
};
