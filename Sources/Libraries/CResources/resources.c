// Written by Scripts/embed. Do not edit.
#include "CResources.h"

static const unsigned char file0[] = {
#embed "../../../Schemas/Codes/Mappings/country.csv" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../../Schemas/Codes/Mappings/industry.csv" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../../Schemas/Codes/Mappings/language.csv" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../../Schemas/Codes/Mappings/product.csv" suffix(, )
0};
static const unsigned char file4[] = {
#embed "../../../Schemas/Codes/Mappings/province.csv" suffix(, )
0};
static const unsigned char file5[] = {
#embed "../../../Schemas/Codes/contact-point-kind.csv" suffix(, )
0};
static const unsigned char file6[] = {
#embed "../../../Schemas/Codes/country.csv" suffix(, )
0};
static const unsigned char file7[] = {
#embed "../../../Schemas/Codes/industry.csv" suffix(, )
0};
static const unsigned char file8[] = {
#embed "../../../Schemas/Codes/language.csv" suffix(, )
0};
static const unsigned char file9[] = {
#embed "../../../Schemas/Codes/match-reason.csv" suffix(, )
0};
static const unsigned char file10[] = {
#embed "../../../Schemas/Codes/match-verdict.csv" suffix(, )
0};
static const unsigned char file11[] = {
#embed "../../../Schemas/Codes/party-role.csv" suffix(, )
0};
static const unsigned char file12[] = {
#embed "../../../Schemas/Codes/prefecture.csv" suffix(, )
0};
static const unsigned char file13[] = {
#embed "../../../Schemas/Codes/product-category.csv" suffix(, )
0};
static const unsigned char file14[] = {
#embed "../../../Schemas/Codes/product.csv" suffix(, )
0};
static const unsigned char file15[] = {
#embed "../../../Schemas/Codes/province.csv" suffix(, )
0};
static const unsigned char file16[] = {
#embed "../../../Schemas/Codes/relation-kind.csv" suffix(, )
0};
static const unsigned char file17[] = {
#embed "../../../Schemas/Codes/relation-wording.csv" suffix(, )
0};
static const unsigned char file18[] = {
#embed "../../../Schemas/Matching/free-mail-domains.csv" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../../Schemas/Matching/legal-forms.csv" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../../Schemas/Matching/name-words.csv" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../../Schemas/Matching/second-levels.csv" suffix(, )
0};
static const unsigned char file22[] = {
#embed "../../../Schemas/codes.xsd" suffix(, )
0};
static const unsigned char file23[] = {
#embed "../../../Schemas/contract.xsd" suffix(, )
0};
static const unsigned char file24[] = {
#embed "../../../Schemas/editions.xsd" suffix(, )
0};
static const unsigned char file25[] = {
#embed "../../../Schemas/envelope.xsd" suffix(, )
0};
static const unsigned char file26[] = {
#embed "../../../Schemas/mails.xsd" suffix(, )
0};
static const unsigned char file27[] = {
#embed "../../../Schemas/parties.xsd" suffix(, )
0};
static const unsigned char file28[] = {
#embed "../../../Schemas/party-history.xsd" suffix(, )
0};
static const unsigned char file29[] = {
#embed "../../../Schemas/party-list.xsd" suffix(, )
0};
static const unsigned char file30[] = {
#embed "../../../Schemas/party-matching.xsd" suffix(, )
0};
static const unsigned char file31[] = {
#embed "../../../Schemas/party.xsd" suffix(, )
0};
static const unsigned char file32[] = {
#embed "../../../Schemas/privacy.xsd" suffix(, )
0};
static const unsigned char file33[] = {
#embed "../../../Schemas/problem.xsd" suffix(, )
0};
static const unsigned char file34[] = {
#embed "../../../Schemas/registration-process.xsd" suffix(, )
0};
static const unsigned char file35[] = {
#embed "../../../Schemas/registration.xsd" suffix(, )
0};
static const unsigned char file36[] = {
#embed "../../../Schemas/registrations.xsd" suffix(, )
0};
static const unsigned char file37[] = {
#embed "../../../Schemas/types.xsd" suffix(, )
0};
static const unsigned char file38[] = {
#embed "../../../Services/Data/Codes/contract.xml" suffix(, )
0};
static const unsigned char file39[] = {
#embed "../../../Services/Data/Editions/contract.xml" suffix(, )
0};
static const unsigned char file40[] = {
#embed "../../../Services/Data/Mails/contract.xml" suffix(, )
0};
static const unsigned char file41[] = {
#embed "../../../Services/Data/Parties/contract.xml" suffix(, )
0};
static const unsigned char file42[] = {
#embed "../../../Services/Data/Registrations/contract.xml" suffix(, )
0};
static const unsigned char file43[] = {
#embed "../../../Services/External/Mail/contract.xml" suffix(, )
0};
static const unsigned char file44[] = {
#embed "../../../Services/Process/Privacy/contract.xml" suffix(, )
0};
static const unsigned char file45[] = {
#embed "../../../Services/Process/Registration/Strings/en.strings" suffix(, )
0};
static const unsigned char file46[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file47[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file48[] = {
#embed "../../../Services/Process/Registration/contract.xml" suffix(, )
0};
static const unsigned char file49[] = {
#embed "../../../Sources/Application/Assets/pavilion.css" suffix(, )
0};
static const unsigned char file50[] = {
#embed "../../../Sources/Application/Assets/pavilion.js" suffix(, )
0};
static const unsigned char file51[] = {
#embed "../../../Sources/Application/Assets/pavilion.svg" suffix(, )
0};
static const unsigned char file52[] = {
#embed "../../../Sources/Application/Assets/plan.svg" suffix(, )
0};
static const unsigned char file53[] = {
#embed "../../../Sources/Application/Strings/en.strings" suffix(, )
0};
static const unsigned char file54[] = {
#embed "../../../Sources/Application/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file55[] = {
#embed "../../../Sources/Application/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file56[] = {
#embed "../../../Sources/Messages/Model/Strings/en.strings" suffix(, )
0};
static const unsigned char file57[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file58[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hant.strings" suffix(, )
0};

static const struct resource resources[] = {
    {"Schemas/Codes/Mappings/country.csv", file0, sizeof file0 - 1},
    {"Schemas/Codes/Mappings/industry.csv", file1, sizeof file1 - 1},
    {"Schemas/Codes/Mappings/language.csv", file2, sizeof file2 - 1},
    {"Schemas/Codes/Mappings/product.csv", file3, sizeof file3 - 1},
    {"Schemas/Codes/Mappings/province.csv", file4, sizeof file4 - 1},
    {"Schemas/Codes/contact-point-kind.csv", file5, sizeof file5 - 1},
    {"Schemas/Codes/country.csv", file6, sizeof file6 - 1},
    {"Schemas/Codes/industry.csv", file7, sizeof file7 - 1},
    {"Schemas/Codes/language.csv", file8, sizeof file8 - 1},
    {"Schemas/Codes/match-reason.csv", file9, sizeof file9 - 1},
    {"Schemas/Codes/match-verdict.csv", file10, sizeof file10 - 1},
    {"Schemas/Codes/party-role.csv", file11, sizeof file11 - 1},
    {"Schemas/Codes/prefecture.csv", file12, sizeof file12 - 1},
    {"Schemas/Codes/product-category.csv", file13, sizeof file13 - 1},
    {"Schemas/Codes/product.csv", file14, sizeof file14 - 1},
    {"Schemas/Codes/province.csv", file15, sizeof file15 - 1},
    {"Schemas/Codes/relation-kind.csv", file16, sizeof file16 - 1},
    {"Schemas/Codes/relation-wording.csv", file17, sizeof file17 - 1},
    {"Schemas/Matching/free-mail-domains.csv", file18, sizeof file18 - 1},
    {"Schemas/Matching/legal-forms.csv", file19, sizeof file19 - 1},
    {"Schemas/Matching/name-words.csv", file20, sizeof file20 - 1},
    {"Schemas/Matching/second-levels.csv", file21, sizeof file21 - 1},
    {"Schemas/codes.xsd", file22, sizeof file22 - 1},
    {"Schemas/contract.xsd", file23, sizeof file23 - 1},
    {"Schemas/editions.xsd", file24, sizeof file24 - 1},
    {"Schemas/envelope.xsd", file25, sizeof file25 - 1},
    {"Schemas/mails.xsd", file26, sizeof file26 - 1},
    {"Schemas/parties.xsd", file27, sizeof file27 - 1},
    {"Schemas/party-history.xsd", file28, sizeof file28 - 1},
    {"Schemas/party-list.xsd", file29, sizeof file29 - 1},
    {"Schemas/party-matching.xsd", file30, sizeof file30 - 1},
    {"Schemas/party.xsd", file31, sizeof file31 - 1},
    {"Schemas/privacy.xsd", file32, sizeof file32 - 1},
    {"Schemas/problem.xsd", file33, sizeof file33 - 1},
    {"Schemas/registration-process.xsd", file34, sizeof file34 - 1},
    {"Schemas/registration.xsd", file35, sizeof file35 - 1},
    {"Schemas/registrations.xsd", file36, sizeof file36 - 1},
    {"Schemas/types.xsd", file37, sizeof file37 - 1},
    {"Services/Data/Codes/contract.xml", file38, sizeof file38 - 1},
    {"Services/Data/Editions/contract.xml", file39, sizeof file39 - 1},
    {"Services/Data/Mails/contract.xml", file40, sizeof file40 - 1},
    {"Services/Data/Parties/contract.xml", file41, sizeof file41 - 1},
    {"Services/Data/Registrations/contract.xml", file42, sizeof file42 - 1},
    {"Services/External/Mail/contract.xml", file43, sizeof file43 - 1},
    {"Services/Process/Privacy/contract.xml", file44, sizeof file44 - 1},
    {"Services/Process/Registration/Strings/en.strings", file45, sizeof file45 - 1},
    {"Services/Process/Registration/Strings/zh-Hans.strings", file46, sizeof file46 - 1},
    {"Services/Process/Registration/Strings/zh-Hant.strings", file47, sizeof file47 - 1},
    {"Services/Process/Registration/contract.xml", file48, sizeof file48 - 1},
    {"Sources/Application/Assets/pavilion.css", file49, sizeof file49 - 1},
    {"Sources/Application/Assets/pavilion.js", file50, sizeof file50 - 1},
    {"Sources/Application/Assets/pavilion.svg", file51, sizeof file51 - 1},
    {"Sources/Application/Assets/plan.svg", file52, sizeof file52 - 1},
    {"Sources/Application/Strings/en.strings", file53, sizeof file53 - 1},
    {"Sources/Application/Strings/zh-Hans.strings", file54, sizeof file54 - 1},
    {"Sources/Application/Strings/zh-Hant.strings", file55, sizeof file55 - 1},
    {"Sources/Messages/Model/Strings/en.strings", file56, sizeof file56 - 1},
    {"Sources/Messages/Model/Strings/zh-Hans.strings", file57, sizeof file57 - 1},
    {"Sources/Messages/Model/Strings/zh-Hant.strings", file58, sizeof file58 - 1},
    {0, 0, 0},
};

const struct resource *embedded_resources(void) { return resources; }
size_t embedded_resources_count(void) { return sizeof resources / sizeof resources[0] - 1; }
