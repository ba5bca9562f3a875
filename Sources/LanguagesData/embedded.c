#include "LanguagesData.h"

// A new language is one folder beside these and its lines in both lists below; a test compares both with the disk.
// Each array ends with a zero of our own, so that an empty file is an array too.

static const unsigned char codes[] = {
#embed "../Languages/codes.yaml" suffix(, ) if_empty()
  0};

static const unsigned char ar_exports[] = {
#embed "../Languages/ar/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bg_exports[] = {
#embed "../Languages/bg/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char bn_exports[] = {
#embed "../Languages/bn/exports.yaml" suffix(, ) if_empty()
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
static const unsigned char el_exports[] = {
#embed "../Languages/el/exports.yaml" suffix(, ) if_empty()
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
static const unsigned char et_exports[] = {
#embed "../Languages/et/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fa_exports[] = {
#embed "../Languages/fa/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fi_exports[] = {
#embed "../Languages/fi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char fr_exports[] = {
#embed "../Languages/fr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hi_exports[] = {
#embed "../Languages/hi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hr_exports[] = {
#embed "../Languages/hr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char hu_exports[] = {
#embed "../Languages/hu/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char id_exports[] = {
#embed "../Languages/id/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char it_exports[] = {
#embed "../Languages/it/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lt_exports[] = {
#embed "../Languages/lt/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char lv_exports[] = {
#embed "../Languages/lv/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ne_exports[] = {
#embed "../Languages/ne/exports.yaml" suffix(, ) if_empty()
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
static const unsigned char pl_exports[] = {
#embed "../Languages/pl/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char pt_exports[] = {
#embed "../Languages/pt/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ro_exports[] = {
#embed "../Languages/ro/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ru_exports[] = {
#embed "../Languages/ru/exports.yaml" suffix(, ) if_empty()
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
static const unsigned char tr_exports[] = {
#embed "../Languages/tr/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char uk_exports[] = {
#embed "../Languages/uk/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char ur_exports[] = {
#embed "../Languages/ur/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char vi_exports[] = {
#embed "../Languages/vi/exports.yaml" suffix(, ) if_empty()
  0};
static const unsigned char zh_exports[] = {
#embed "../Languages/zh/exports.yaml" suffix(, ) if_empty()
  0};

static const unsigned char reading[] = {
#embed "reading.tsv" suffix(, ) if_empty()
  0};

#define FILE_AT(path, array) {path, array, sizeof array - 1}

static const struct LanguagesDataFile files[] = {
  FILE_AT("ar/exports.yaml", ar_exports),
  FILE_AT("bg/exports.yaml", bg_exports),
  FILE_AT("bn/exports.yaml", bn_exports),
  FILE_AT("codes.yaml", codes),
  FILE_AT("common/words.yaml", common_words),
  FILE_AT("cs/exports.yaml", cs_exports),
  FILE_AT("da/exports.yaml", da_exports),
  FILE_AT("da/rules.yaml", da_rules),
  FILE_AT("da/words.yaml", da_words),
  FILE_AT("de/exports.yaml", de_exports),
  FILE_AT("el/exports.yaml", el_exports),
  FILE_AT("en/exports.yaml", en_exports),
  FILE_AT("en/rules.yaml", en_rules),
  FILE_AT("en/words.yaml", en_words),
  FILE_AT("es/exports.yaml", es_exports),
  FILE_AT("et/exports.yaml", et_exports),
  FILE_AT("fa/exports.yaml", fa_exports),
  FILE_AT("fi/exports.yaml", fi_exports),
  FILE_AT("fr/exports.yaml", fr_exports),
  FILE_AT("hi/exports.yaml", hi_exports),
  FILE_AT("hr/exports.yaml", hr_exports),
  FILE_AT("hu/exports.yaml", hu_exports),
  FILE_AT("id/exports.yaml", id_exports),
  FILE_AT("it/exports.yaml", it_exports),
  FILE_AT("lt/exports.yaml", lt_exports),
  FILE_AT("lv/exports.yaml", lv_exports),
  FILE_AT("ne/exports.yaml", ne_exports),
  FILE_AT("nl/exports.yaml", nl_exports),
  FILE_AT("no/exports.yaml", no_exports),
  FILE_AT("pa/exports.yaml", pa_exports),
  FILE_AT("pl/exports.yaml", pl_exports),
  FILE_AT("pt/exports.yaml", pt_exports),
  FILE_AT("ro/exports.yaml", ro_exports),
  FILE_AT("ru/exports.yaml", ru_exports),
  FILE_AT("sk/exports.yaml", sk_exports),
  FILE_AT("sq/exports.yaml", sq_exports),
  FILE_AT("sr/exports.yaml", sr_exports),
  FILE_AT("sv/exports.yaml", sv_exports),
  FILE_AT("sw/exports.yaml", sw_exports),
  FILE_AT("ta/exports.yaml", ta_exports),
  FILE_AT("tl/exports.yaml", tl_exports),
  FILE_AT("tr/exports.yaml", tr_exports),
  FILE_AT("uk/exports.yaml", uk_exports),
  FILE_AT("ur/exports.yaml", ur_exports),
  FILE_AT("vi/exports.yaml", vi_exports),
  FILE_AT("zh/exports.yaml", zh_exports),
};

struct LanguagesDataTable languagesDataTable(void) {
  return (struct LanguagesDataTable){files, sizeof files / sizeof files[0]};
}

struct LanguagesDataFile languagesDataReading(void) {
  return (struct LanguagesDataFile)FILE_AT("reading.tsv", reading);
}
