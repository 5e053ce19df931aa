// Written by Scripts/embed. Do not edit.
#include "CResources.h"

static const unsigned char file0[] = {
#embed "../../../Schemas/Codes/country.csv" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../../Schemas/Codes/language.csv" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../../Schemas/Codes/product-category.csv" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../../Schemas/Codes/relation-wording.csv" suffix(, )
0};
static const unsigned char file4[] = {
#embed "../../../Schemas/Matching/free-mail-domains.csv" suffix(, )
0};
static const unsigned char file5[] = {
#embed "../../../Schemas/Matching/legal-forms.csv" suffix(, )
0};
static const unsigned char file6[] = {
#embed "../../../Schemas/Matching/name-words.csv" suffix(, )
0};
static const unsigned char file7[] = {
#embed "../../../Schemas/Matching/second-levels.csv" suffix(, )
0};
static const unsigned char file8[] = {
#embed "../../../Schemas/codes.xsd" suffix(, )
0};
static const unsigned char file9[] = {
#embed "../../../Schemas/contract.xsd" suffix(, )
0};
static const unsigned char file10[] = {
#embed "../../../Schemas/editions.xsd" suffix(, )
0};
static const unsigned char file11[] = {
#embed "../../../Schemas/mails.xsd" suffix(, )
0};
static const unsigned char file12[] = {
#embed "../../../Schemas/parties.xsd" suffix(, )
0};
static const unsigned char file13[] = {
#embed "../../../Schemas/party-history.xsd" suffix(, )
0};
static const unsigned char file14[] = {
#embed "../../../Schemas/party-list.xsd" suffix(, )
0};
static const unsigned char file15[] = {
#embed "../../../Schemas/party-matching.xsd" suffix(, )
0};
static const unsigned char file16[] = {
#embed "../../../Schemas/party.xsd" suffix(, )
0};
static const unsigned char file17[] = {
#embed "../../../Schemas/problem.xsd" suffix(, )
0};
static const unsigned char file18[] = {
#embed "../../../Schemas/registration-process.xsd" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../../Schemas/registration.xsd" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../../Schemas/registrations.xsd" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../../Schemas/types.xsd" suffix(, )
0};
static const unsigned char file22[] = {
#embed "../../../Services/Data/Codes/contract.xml" suffix(, )
0};
static const unsigned char file23[] = {
#embed "../../../Services/Data/Editions/contract.xml" suffix(, )
0};
static const unsigned char file24[] = {
#embed "../../../Services/Data/Mails/contract.xml" suffix(, )
0};
static const unsigned char file25[] = {
#embed "../../../Services/Data/Parties/Matching/Strings/en.strings" suffix(, )
0};
static const unsigned char file26[] = {
#embed "../../../Services/Data/Parties/Matching/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file27[] = {
#embed "../../../Services/Data/Parties/Matching/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file28[] = {
#embed "../../../Services/Data/Parties/contract.xml" suffix(, )
0};
static const unsigned char file29[] = {
#embed "../../../Services/Data/Registrations/contract.xml" suffix(, )
0};
static const unsigned char file30[] = {
#embed "../../../Services/External/Mail/contract.xml" suffix(, )
0};
static const unsigned char file31[] = {
#embed "../../../Services/Process/Registration/Strings/en.strings" suffix(, )
0};
static const unsigned char file32[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file33[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file34[] = {
#embed "../../../Services/Process/Registration/contract.xml" suffix(, )
0};
static const unsigned char file35[] = {
#embed "../../../Sources/Application/Assets/pavilion.css" suffix(, )
0};
static const unsigned char file36[] = {
#embed "../../../Sources/Application/Assets/pavilion.js" suffix(, )
0};
static const unsigned char file37[] = {
#embed "../../../Sources/Application/Assets/pavilion.svg" suffix(, )
0};
static const unsigned char file38[] = {
#embed "../../../Sources/Application/Assets/plan.svg" suffix(, )
0};
static const unsigned char file39[] = {
#embed "../../../Sources/Application/Strings/en.strings" suffix(, )
0};
static const unsigned char file40[] = {
#embed "../../../Sources/Application/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file41[] = {
#embed "../../../Sources/Application/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file42[] = {
#embed "../../../Sources/Messages/Model/Strings/en.strings" suffix(, )
0};
static const unsigned char file43[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file44[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hant.strings" suffix(, )
0};

static const struct resource resources[] = {
    {"Schemas/Codes/country.csv", file0, sizeof file0 - 1},
    {"Schemas/Codes/language.csv", file1, sizeof file1 - 1},
    {"Schemas/Codes/product-category.csv", file2, sizeof file2 - 1},
    {"Schemas/Codes/relation-wording.csv", file3, sizeof file3 - 1},
    {"Schemas/Matching/free-mail-domains.csv", file4, sizeof file4 - 1},
    {"Schemas/Matching/legal-forms.csv", file5, sizeof file5 - 1},
    {"Schemas/Matching/name-words.csv", file6, sizeof file6 - 1},
    {"Schemas/Matching/second-levels.csv", file7, sizeof file7 - 1},
    {"Schemas/codes.xsd", file8, sizeof file8 - 1},
    {"Schemas/contract.xsd", file9, sizeof file9 - 1},
    {"Schemas/editions.xsd", file10, sizeof file10 - 1},
    {"Schemas/mails.xsd", file11, sizeof file11 - 1},
    {"Schemas/parties.xsd", file12, sizeof file12 - 1},
    {"Schemas/party-history.xsd", file13, sizeof file13 - 1},
    {"Schemas/party-list.xsd", file14, sizeof file14 - 1},
    {"Schemas/party-matching.xsd", file15, sizeof file15 - 1},
    {"Schemas/party.xsd", file16, sizeof file16 - 1},
    {"Schemas/problem.xsd", file17, sizeof file17 - 1},
    {"Schemas/registration-process.xsd", file18, sizeof file18 - 1},
    {"Schemas/registration.xsd", file19, sizeof file19 - 1},
    {"Schemas/registrations.xsd", file20, sizeof file20 - 1},
    {"Schemas/types.xsd", file21, sizeof file21 - 1},
    {"Services/Data/Codes/contract.xml", file22, sizeof file22 - 1},
    {"Services/Data/Editions/contract.xml", file23, sizeof file23 - 1},
    {"Services/Data/Mails/contract.xml", file24, sizeof file24 - 1},
    {"Services/Data/Parties/Matching/Strings/en.strings", file25, sizeof file25 - 1},
    {"Services/Data/Parties/Matching/Strings/zh-Hans.strings", file26, sizeof file26 - 1},
    {"Services/Data/Parties/Matching/Strings/zh-Hant.strings", file27, sizeof file27 - 1},
    {"Services/Data/Parties/contract.xml", file28, sizeof file28 - 1},
    {"Services/Data/Registrations/contract.xml", file29, sizeof file29 - 1},
    {"Services/External/Mail/contract.xml", file30, sizeof file30 - 1},
    {"Services/Process/Registration/Strings/en.strings", file31, sizeof file31 - 1},
    {"Services/Process/Registration/Strings/zh-Hans.strings", file32, sizeof file32 - 1},
    {"Services/Process/Registration/Strings/zh-Hant.strings", file33, sizeof file33 - 1},
    {"Services/Process/Registration/contract.xml", file34, sizeof file34 - 1},
    {"Sources/Application/Assets/pavilion.css", file35, sizeof file35 - 1},
    {"Sources/Application/Assets/pavilion.js", file36, sizeof file36 - 1},
    {"Sources/Application/Assets/pavilion.svg", file37, sizeof file37 - 1},
    {"Sources/Application/Assets/plan.svg", file38, sizeof file38 - 1},
    {"Sources/Application/Strings/en.strings", file39, sizeof file39 - 1},
    {"Sources/Application/Strings/zh-Hans.strings", file40, sizeof file40 - 1},
    {"Sources/Application/Strings/zh-Hant.strings", file41, sizeof file41 - 1},
    {"Sources/Messages/Model/Strings/en.strings", file42, sizeof file42 - 1},
    {"Sources/Messages/Model/Strings/zh-Hans.strings", file43, sizeof file43 - 1},
    {"Sources/Messages/Model/Strings/zh-Hant.strings", file44, sizeof file44 - 1},
    {0, 0, 0},
};

const struct resource *embedded_resources(void) { return resources; }
size_t embedded_resources_count(void) { return sizeof resources / sizeof resources[0] - 1; }
