// Written by Scripts/embed. Do not edit.
#include "CResources.h"

static const unsigned char file0[] = {
#embed "../../../Schemas/Examples/contract.xml" suffix(, )
0};
static const unsigned char file1[] = {
#embed "../../../Schemas/contract.xsd" suffix(, )
0};
static const unsigned char file2[] = {
#embed "../../../Schemas/problem.xsd" suffix(, )
0};
static const unsigned char file3[] = {
#embed "../../../Schemas/registration.xsd" suffix(, )
0};
static const unsigned char file4[] = {
#embed "../../../Schemas/types.xsd" suffix(, )
0};
static const unsigned char file5[] = {
#embed "../../../Services/Data/Codes/contract.xml" suffix(, )
0};
static const unsigned char file6[] = {
#embed "../../../Services/Data/Editions/contract.xml" suffix(, )
0};
static const unsigned char file7[] = {
#embed "../../../Services/Data/Mails/contract.xml" suffix(, )
0};
static const unsigned char file8[] = {
#embed "../../../Services/Data/Parties/contract.xml" suffix(, )
0};
static const unsigned char file9[] = {
#embed "../../../Services/Data/Registrations/contract.xml" suffix(, )
0};
static const unsigned char file10[] = {
#embed "../../../Services/External/Mail/contract.xml" suffix(, )
0};
static const unsigned char file11[] = {
#embed "../../../Services/Process/Registration/Strings/en.strings" suffix(, )
0};
static const unsigned char file12[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file13[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file14[] = {
#embed "../../../Services/Process/Registration/contract.xml" suffix(, )
0};
static const unsigned char file15[] = {
#embed "../../../Sources/Application/Assets/pavilion.css" suffix(, )
0};
static const unsigned char file16[] = {
#embed "../../../Sources/Application/Strings/en.strings" suffix(, )
0};
static const unsigned char file17[] = {
#embed "../../../Sources/Application/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file18[] = {
#embed "../../../Sources/Application/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../../Sources/Messages/Model/Strings/en.strings" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hant.strings" suffix(, )
0};

static const struct resource resources[] = {
    {"Schemas/Examples/contract.xml", file0, sizeof file0 - 1},
    {"Schemas/contract.xsd", file1, sizeof file1 - 1},
    {"Schemas/problem.xsd", file2, sizeof file2 - 1},
    {"Schemas/registration.xsd", file3, sizeof file3 - 1},
    {"Schemas/types.xsd", file4, sizeof file4 - 1},
    {"Services/Data/Codes/contract.xml", file5, sizeof file5 - 1},
    {"Services/Data/Editions/contract.xml", file6, sizeof file6 - 1},
    {"Services/Data/Mails/contract.xml", file7, sizeof file7 - 1},
    {"Services/Data/Parties/contract.xml", file8, sizeof file8 - 1},
    {"Services/Data/Registrations/contract.xml", file9, sizeof file9 - 1},
    {"Services/External/Mail/contract.xml", file10, sizeof file10 - 1},
    {"Services/Process/Registration/Strings/en.strings", file11, sizeof file11 - 1},
    {"Services/Process/Registration/Strings/zh-Hans.strings", file12, sizeof file12 - 1},
    {"Services/Process/Registration/Strings/zh-Hant.strings", file13, sizeof file13 - 1},
    {"Services/Process/Registration/contract.xml", file14, sizeof file14 - 1},
    {"Sources/Application/Assets/pavilion.css", file15, sizeof file15 - 1},
    {"Sources/Application/Strings/en.strings", file16, sizeof file16 - 1},
    {"Sources/Application/Strings/zh-Hans.strings", file17, sizeof file17 - 1},
    {"Sources/Application/Strings/zh-Hant.strings", file18, sizeof file18 - 1},
    {"Sources/Messages/Model/Strings/en.strings", file19, sizeof file19 - 1},
    {"Sources/Messages/Model/Strings/zh-Hans.strings", file20, sizeof file20 - 1},
    {"Sources/Messages/Model/Strings/zh-Hant.strings", file21, sizeof file21 - 1},
    {0, 0, 0},
};

const struct resource *embedded_resources(void) { return resources; }
size_t embedded_resources_count(void) { return sizeof resources / sizeof resources[0] - 1; }
