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
#embed "../../../Schemas/Examples/addPartner.json" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../../Schemas/Examples/addPartner.xml" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../../Schemas/Examples/advanceImport.json" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../../Schemas/Examples/advanceImport.xml" suffix(, )
0};
static const unsigned char file22[] = {
#embed "../../../Schemas/Examples/advanceUndo.json" suffix(, )
0};
static const unsigned char file23[] = {
#embed "../../../Schemas/Examples/advanceUndo.xml" suffix(, )
0};
static const unsigned char file24[] = {
#embed "../../../Schemas/Examples/attachContact.json" suffix(, )
0};
static const unsigned char file25[] = {
#embed "../../../Schemas/Examples/attachContact.xml" suffix(, )
0};
static const unsigned char file26[] = {
#embed "../../../Schemas/Examples/attachOrganization.json" suffix(, )
0};
static const unsigned char file27[] = {
#embed "../../../Schemas/Examples/attachOrganization.xml" suffix(, )
0};
static const unsigned char file28[] = {
#embed "../../../Schemas/Examples/authenticatePartner.json" suffix(, )
0};
static const unsigned char file29[] = {
#embed "../../../Schemas/Examples/authenticatePartner.xml" suffix(, )
0};
static const unsigned char file30[] = {
#embed "../../../Schemas/Examples/beginUndo.json" suffix(, )
0};
static const unsigned char file31[] = {
#embed "../../../Schemas/Examples/beginUndo.xml" suffix(, )
0};
static const unsigned char file32[] = {
#embed "../../../Schemas/Examples/changeDepartment.json" suffix(, )
0};
static const unsigned char file33[] = {
#embed "../../../Schemas/Examples/changeDepartment.xml" suffix(, )
0};
static const unsigned char file34[] = {
#embed "../../../Schemas/Examples/changeParty.json" suffix(, )
0};
static const unsigned char file35[] = {
#embed "../../../Schemas/Examples/changeParty.xml" suffix(, )
0};
static const unsigned char file36[] = {
#embed "../../../Schemas/Examples/changeRegistration.json" suffix(, )
0};
static const unsigned char file37[] = {
#embed "../../../Schemas/Examples/changeRegistration.xml" suffix(, )
0};
static const unsigned char file38[] = {
#embed "../../../Schemas/Examples/changeRelation.json" suffix(, )
0};
static const unsigned char file39[] = {
#embed "../../../Schemas/Examples/changeRelation.xml" suffix(, )
0};
static const unsigned char file40[] = {
#embed "../../../Schemas/Examples/changeRole.json" suffix(, )
0};
static const unsigned char file41[] = {
#embed "../../../Schemas/Examples/changeRole.xml" suffix(, )
0};
static const unsigned char file42[] = {
#embed "../../../Schemas/Examples/checkCodes.json" suffix(, )
0};
static const unsigned char file43[] = {
#embed "../../../Schemas/Examples/checkCodes.xml" suffix(, )
0};
static const unsigned char file44[] = {
#embed "../../../Schemas/Examples/checkExhibitors.json" suffix(, )
0};
static const unsigned char file45[] = {
#embed "../../../Schemas/Examples/checkExhibitors.xml" suffix(, )
0};
static const unsigned char file46[] = {
#embed "../../../Schemas/Examples/checkList.json" suffix(, )
0};
static const unsigned char file47[] = {
#embed "../../../Schemas/Examples/checkList.xml" suffix(, )
0};
static const unsigned char file48[] = {
#embed "../../../Schemas/Examples/clearNeverSame.json" suffix(, )
0};
static const unsigned char file49[] = {
#embed "../../../Schemas/Examples/clearNeverSame.xml" suffix(, )
0};
static const unsigned char file50[] = {
#embed "../../../Schemas/Examples/closePartner.json" suffix(, )
0};
static const unsigned char file51[] = {
#embed "../../../Schemas/Examples/closePartner.xml" suffix(, )
0};
static const unsigned char file52[] = {
#embed "../../../Schemas/Examples/codeList.json" suffix(, )
0};
static const unsigned char file53[] = {
#embed "../../../Schemas/Examples/codeList.xml" suffix(, )
0};
static const unsigned char file54[] = {
#embed "../../../Schemas/Examples/codeMapped.json" suffix(, )
0};
static const unsigned char file55[] = {
#embed "../../../Schemas/Examples/codeMapped.xml" suffix(, )
0};
static const unsigned char file56[] = {
#embed "../../../Schemas/Examples/codesFound.json" suffix(, )
0};
static const unsigned char file57[] = {
#embed "../../../Schemas/Examples/codesFound.xml" suffix(, )
0};
static const unsigned char file58[] = {
#embed "../../../Schemas/Examples/columnsProposed.json" suffix(, )
0};
static const unsigned char file59[] = {
#embed "../../../Schemas/Examples/columnsProposed.xml" suffix(, )
0};
static const unsigned char file60[] = {
#embed "../../../Schemas/Examples/confirmContactPoint.json" suffix(, )
0};
static const unsigned char file61[] = {
#embed "../../../Schemas/Examples/confirmContactPoint.xml" suffix(, )
0};
static const unsigned char file62[] = {
#embed "../../../Schemas/Examples/contactAttached.json" suffix(, )
0};
static const unsigned char file63[] = {
#embed "../../../Schemas/Examples/contactAttached.xml" suffix(, )
0};
static const unsigned char file64[] = {
#embed "../../../Schemas/Examples/contactErased.json" suffix(, )
0};
static const unsigned char file65[] = {
#embed "../../../Schemas/Examples/contactErased.xml" suffix(, )
0};
static const unsigned char file66[] = {
#embed "../../../Schemas/Examples/contactKept.json" suffix(, )
0};
static const unsigned char file67[] = {
#embed "../../../Schemas/Examples/contactKept.xml" suffix(, )
0};
static const unsigned char file68[] = {
#embed "../../../Schemas/Examples/contactPointConfirmed.json" suffix(, )
0};
static const unsigned char file69[] = {
#embed "../../../Schemas/Examples/contactPointConfirmed.xml" suffix(, )
0};
static const unsigned char file70[] = {
#embed "../../../Schemas/Examples/contract.json" suffix(, )
0};
static const unsigned char file71[] = {
#embed "../../../Schemas/Examples/contract.xml" suffix(, )
0};
static const unsigned char file72[] = {
#embed "../../../Schemas/Examples/contractList.json" suffix(, )
0};
static const unsigned char file73[] = {
#embed "../../../Schemas/Examples/contractList.xml" suffix(, )
0};
static const unsigned char file74[] = {
#embed "../../../Schemas/Examples/correctEmail.json" suffix(, )
0};
static const unsigned char file75[] = {
#embed "../../../Schemas/Examples/correctEmail.xml" suffix(, )
0};
static const unsigned char file76[] = {
#embed "../../../Schemas/Examples/correctRegistration.json" suffix(, )
0};
static const unsigned char file77[] = {
#embed "../../../Schemas/Examples/correctRegistration.xml" suffix(, )
0};
static const unsigned char file78[] = {
#embed "../../../Schemas/Examples/countExhibitors.json" suffix(, )
0};
static const unsigned char file79[] = {
#embed "../../../Schemas/Examples/countExhibitors.xml" suffix(, )
0};
static const unsigned char file80[] = {
#embed "../../../Schemas/Examples/countSuppressed.json" suffix(, )
0};
static const unsigned char file81[] = {
#embed "../../../Schemas/Examples/countSuppressed.xml" suffix(, )
0};
static const unsigned char file82[] = {
#embed "../../../Schemas/Examples/creditMail.json" suffix(, )
0};
static const unsigned char file83[] = {
#embed "../../../Schemas/Examples/creditMail.xml" suffix(, )
0};
static const unsigned char file84[] = {
#embed "../../../Schemas/Examples/cutReceipts.json" suffix(, )
0};
static const unsigned char file85[] = {
#embed "../../../Schemas/Examples/cutReceipts.xml" suffix(, )
0};
static const unsigned char file86[] = {
#embed "../../../Schemas/Examples/deadLetterContent.json" suffix(, )
0};
static const unsigned char file87[] = {
#embed "../../../Schemas/Examples/deadLetterContent.xml" suffix(, )
0};
static const unsigned char file88[] = {
#embed "../../../Schemas/Examples/deadLetterDiscarded.json" suffix(, )
0};
static const unsigned char file89[] = {
#embed "../../../Schemas/Examples/deadLetterDiscarded.xml" suffix(, )
0};
static const unsigned char file90[] = {
#embed "../../../Schemas/Examples/deadLetterList.json" suffix(, )
0};
static const unsigned char file91[] = {
#embed "../../../Schemas/Examples/deadLetterList.xml" suffix(, )
0};
static const unsigned char file92[] = {
#embed "../../../Schemas/Examples/deadLetterReplayed.json" suffix(, )
0};
static const unsigned char file93[] = {
#embed "../../../Schemas/Examples/deadLetterReplayed.xml" suffix(, )
0};
static const unsigned char file94[] = {
#embed "../../../Schemas/Examples/decideMatch.json" suffix(, )
0};
static const unsigned char file95[] = {
#embed "../../../Schemas/Examples/decideMatch.xml" suffix(, )
0};
static const unsigned char file96[] = {
#embed "../../../Schemas/Examples/decideRegistration.json" suffix(, )
0};
static const unsigned char file97[] = {
#embed "../../../Schemas/Examples/decideRegistration.xml" suffix(, )
0};
static const unsigned char file98[] = {
#embed "../../../Schemas/Examples/defineTag.json" suffix(, )
0};
static const unsigned char file99[] = {
#embed "../../../Schemas/Examples/defineTag.xml" suffix(, )
0};
static const unsigned char file100[] = {
#embed "../../../Schemas/Examples/department.json" suffix(, )
0};
static const unsigned char file101[] = {
#embed "../../../Schemas/Examples/department.xml" suffix(, )
0};
static const unsigned char file102[] = {
#embed "../../../Schemas/Examples/departmentList.json" suffix(, )
0};
static const unsigned char file103[] = {
#embed "../../../Schemas/Examples/departmentList.xml" suffix(, )
0};
static const unsigned char file104[] = {
#embed "../../../Schemas/Examples/discardDeadLetter.json" suffix(, )
0};
static const unsigned char file105[] = {
#embed "../../../Schemas/Examples/discardDeadLetter.xml" suffix(, )
0};
static const unsigned char file106[] = {
#embed "../../../Schemas/Examples/edition.json" suffix(, )
0};
static const unsigned char file107[] = {
#embed "../../../Schemas/Examples/edition.xml" suffix(, )
0};
static const unsigned char file108[] = {
#embed "../../../Schemas/Examples/editionList.json" suffix(, )
0};
static const unsigned char file109[] = {
#embed "../../../Schemas/Examples/editionList.xml" suffix(, )
0};
static const unsigned char file110[] = {
#embed "../../../Schemas/Examples/editionStored.json" suffix(, )
0};
static const unsigned char file111[] = {
#embed "../../../Schemas/Examples/editionStored.xml" suffix(, )
0};
static const unsigned char file112[] = {
#embed "../../../Schemas/Examples/endMembership.json" suffix(, )
0};
static const unsigned char file113[] = {
#embed "../../../Schemas/Examples/endMembership.xml" suffix(, )
0};
static const unsigned char file114[] = {
#embed "../../../Schemas/Examples/endMemberships.json" suffix(, )
0};
static const unsigned char file115[] = {
#embed "../../../Schemas/Examples/endMemberships.xml" suffix(, )
0};
static const unsigned char file116[] = {
#embed "../../../Schemas/Examples/endReceipt.json" suffix(, )
0};
static const unsigned char file117[] = {
#embed "../../../Schemas/Examples/endReceipt.xml" suffix(, )
0};
static const unsigned char file118[] = {
#embed "../../../Schemas/Examples/endRelation.json" suffix(, )
0};
static const unsigned char file119[] = {
#embed "../../../Schemas/Examples/endRelation.xml" suffix(, )
0};
static const unsigned char file120[] = {
#embed "../../../Schemas/Examples/endUndo.json" suffix(, )
0};
static const unsigned char file121[] = {
#embed "../../../Schemas/Examples/endUndo.xml" suffix(, )
0};
static const unsigned char file122[] = {
#embed "../../../Schemas/Examples/eraseContact.json" suffix(, )
0};
static const unsigned char file123[] = {
#embed "../../../Schemas/Examples/eraseContact.xml" suffix(, )
0};
static const unsigned char file124[] = {
#embed "../../../Schemas/Examples/eraseParty.json" suffix(, )
0};
static const unsigned char file125[] = {
#embed "../../../Schemas/Examples/eraseParty.xml" suffix(, )
0};
static const unsigned char file126[] = {
#embed "../../../Schemas/Examples/erasePerson.json" suffix(, )
0};
static const unsigned char file127[] = {
#embed "../../../Schemas/Examples/erasePerson.xml" suffix(, )
0};
static const unsigned char file128[] = {
#embed "../../../Schemas/Examples/exhibitorHidden.json" suffix(, )
0};
static const unsigned char file129[] = {
#embed "../../../Schemas/Examples/exhibitorHidden.xml" suffix(, )
0};
static const unsigned char file130[] = {
#embed "../../../Schemas/Examples/exhibitorImported.json" suffix(, )
0};
static const unsigned char file131[] = {
#embed "../../../Schemas/Examples/exhibitorImported.xml" suffix(, )
0};
static const unsigned char file132[] = {
#embed "../../../Schemas/Examples/exhibitorList.json" suffix(, )
0};
static const unsigned char file133[] = {
#embed "../../../Schemas/Examples/exhibitorList.xml" suffix(, )
0};
static const unsigned char file134[] = {
#embed "../../../Schemas/Examples/exhibitorRegistered.json" suffix(, )
0};
static const unsigned char file135[] = {
#embed "../../../Schemas/Examples/exhibitorRegistered.xml" suffix(, )
0};
static const unsigned char file136[] = {
#embed "../../../Schemas/Examples/exhibitorShown.json" suffix(, )
0};
static const unsigned char file137[] = {
#embed "../../../Schemas/Examples/exhibitorShown.xml" suffix(, )
0};
static const unsigned char file138[] = {
#embed "../../../Schemas/Examples/exhibitorsChecked.json" suffix(, )
0};
static const unsigned char file139[] = {
#embed "../../../Schemas/Examples/exhibitorsChecked.xml" suffix(, )
0};
static const unsigned char file140[] = {
#embed "../../../Schemas/Examples/exhibitorsCounted.json" suffix(, )
0};
static const unsigned char file141[] = {
#embed "../../../Schemas/Examples/exhibitorsCounted.xml" suffix(, )
0};
static const unsigned char file142[] = {
#embed "../../../Schemas/Examples/exhibitorsImported.json" suffix(, )
0};
static const unsigned char file143[] = {
#embed "../../../Schemas/Examples/exhibitorsImported.xml" suffix(, )
0};
static const unsigned char file144[] = {
#embed "../../../Schemas/Examples/explainPermission.json" suffix(, )
0};
static const unsigned char file145[] = {
#embed "../../../Schemas/Examples/explainPermission.xml" suffix(, )
0};
static const unsigned char file146[] = {
#embed "../../../Schemas/Examples/exportParties.json" suffix(, )
0};
static const unsigned char file147[] = {
#embed "../../../Schemas/Examples/exportParties.xml" suffix(, )
0};
static const unsigned char file148[] = {
#embed "../../../Schemas/Examples/exportedParties.json" suffix(, )
0};
static const unsigned char file149[] = {
#embed "../../../Schemas/Examples/exportedParties.xml" suffix(, )
0};
static const unsigned char file150[] = {
#embed "../../../Schemas/Examples/feedPage.json" suffix(, )
0};
static const unsigned char file151[] = {
#embed "../../../Schemas/Examples/feedPage.xml" suffix(, )
0};
static const unsigned char file152[] = {
#embed "../../../Schemas/Examples/feedRecorded.json" suffix(, )
0};
static const unsigned char file153[] = {
#embed "../../../Schemas/Examples/feedRecorded.xml" suffix(, )
0};
static const unsigned char file154[] = {
#embed "../../../Schemas/Examples/fetchGroup.json" suffix(, )
0};
static const unsigned char file155[] = {
#embed "../../../Schemas/Examples/fetchGroup.xml" suffix(, )
0};
static const unsigned char file156[] = {
#embed "../../../Schemas/Examples/fetchPerson.json" suffix(, )
0};
static const unsigned char file157[] = {
#embed "../../../Schemas/Examples/fetchPerson.xml" suffix(, )
0};
static const unsigned char file158[] = {
#embed "../../../Schemas/Examples/fetchRefusedRows.json" suffix(, )
0};
static const unsigned char file159[] = {
#embed "../../../Schemas/Examples/fetchRefusedRows.xml" suffix(, )
0};
static const unsigned char file160[] = {
#embed "../../../Schemas/Examples/fetchRegistration.json" suffix(, )
0};
static const unsigned char file161[] = {
#embed "../../../Schemas/Examples/fetchRegistration.xml" suffix(, )
0};
static const unsigned char file162[] = {
#embed "../../../Schemas/Examples/findCodes.json" suffix(, )
0};
static const unsigned char file163[] = {
#embed "../../../Schemas/Examples/findCodes.xml" suffix(, )
0};
static const unsigned char file164[] = {
#embed "../../../Schemas/Examples/findParticipation.json" suffix(, )
0};
static const unsigned char file165[] = {
#embed "../../../Schemas/Examples/findParticipation.xml" suffix(, )
0};
static const unsigned char file166[] = {
#embed "../../../Schemas/Examples/findParties.json" suffix(, )
0};
static const unsigned char file167[] = {
#embed "../../../Schemas/Examples/findParties.xml" suffix(, )
0};
static const unsigned char file168[] = {
#embed "../../../Schemas/Examples/findParty.json" suffix(, )
0};
static const unsigned char file169[] = {
#embed "../../../Schemas/Examples/findParty.xml" suffix(, )
0};
static const unsigned char file170[] = {
#embed "../../../Schemas/Examples/findRegistrations.json" suffix(, )
0};
static const unsigned char file171[] = {
#embed "../../../Schemas/Examples/findRegistrations.xml" suffix(, )
0};
static const unsigned char file172[] = {
#embed "../../../Schemas/Examples/followFeed.json" suffix(, )
0};
static const unsigned char file173[] = {
#embed "../../../Schemas/Examples/followFeed.xml" suffix(, )
0};
static const unsigned char file174[] = {
#embed "../../../Schemas/Examples/functionList.json" suffix(, )
0};
static const unsigned char file175[] = {
#embed "../../../Schemas/Examples/functionList.xml" suffix(, )
0};
static const unsigned char file176[] = {
#embed "../../../Schemas/Examples/getDeadLetter.json" suffix(, )
0};
static const unsigned char file177[] = {
#embed "../../../Schemas/Examples/getDeadLetter.xml" suffix(, )
0};
static const unsigned char file178[] = {
#embed "../../../Schemas/Examples/getEdition.json" suffix(, )
0};
static const unsigned char file179[] = {
#embed "../../../Schemas/Examples/getEdition.xml" suffix(, )
0};
static const unsigned char file180[] = {
#embed "../../../Schemas/Examples/getImport.json" suffix(, )
0};
static const unsigned char file181[] = {
#embed "../../../Schemas/Examples/getImport.xml" suffix(, )
0};
static const unsigned char file182[] = {
#embed "../../../Schemas/Examples/getImportedParty.json" suffix(, )
0};
static const unsigned char file183[] = {
#embed "../../../Schemas/Examples/getImportedParty.xml" suffix(, )
0};
static const unsigned char file184[] = {
#embed "../../../Schemas/Examples/getPartner.json" suffix(, )
0};
static const unsigned char file185[] = {
#embed "../../../Schemas/Examples/getPartner.xml" suffix(, )
0};
static const unsigned char file186[] = {
#embed "../../../Schemas/Examples/getParty.json" suffix(, )
0};
static const unsigned char file187[] = {
#embed "../../../Schemas/Examples/getParty.xml" suffix(, )
0};
static const unsigned char file188[] = {
#embed "../../../Schemas/Examples/getReceipt.json" suffix(, )
0};
static const unsigned char file189[] = {
#embed "../../../Schemas/Examples/getReceipt.xml" suffix(, )
0};
static const unsigned char file190[] = {
#embed "../../../Schemas/Examples/getRegistration.json" suffix(, )
0};
static const unsigned char file191[] = {
#embed "../../../Schemas/Examples/getRegistration.xml" suffix(, )
0};
static const unsigned char file192[] = {
#embed "../../../Schemas/Examples/getRole.json" suffix(, )
0};
static const unsigned char file193[] = {
#embed "../../../Schemas/Examples/getRole.xml" suffix(, )
0};
static const unsigned char file194[] = {
#embed "../../../Schemas/Examples/getTrace.json" suffix(, )
0};
static const unsigned char file195[] = {
#embed "../../../Schemas/Examples/getTrace.xml" suffix(, )
0};
static const unsigned char file196[] = {
#embed "../../../Schemas/Examples/grantMembership.json" suffix(, )
0};
static const unsigned char file197[] = {
#embed "../../../Schemas/Examples/grantMembership.xml" suffix(, )
0};
static const unsigned char file198[] = {
#embed "../../../Schemas/Examples/groupFetched.json" suffix(, )
0};
static const unsigned char file199[] = {
#embed "../../../Schemas/Examples/groupFetched.xml" suffix(, )
0};
static const unsigned char file200[] = {
#embed "../../../Schemas/Examples/hideExhibitor.json" suffix(, )
0};
static const unsigned char file201[] = {
#embed "../../../Schemas/Examples/hideExhibitor.xml" suffix(, )
0};
static const unsigned char file202[] = {
#embed "../../../Schemas/Examples/importExhibitor.json" suffix(, )
0};
static const unsigned char file203[] = {
#embed "../../../Schemas/Examples/importExhibitor.xml" suffix(, )
0};
static const unsigned char file204[] = {
#embed "../../../Schemas/Examples/importExhibitors.json" suffix(, )
0};
static const unsigned char file205[] = {
#embed "../../../Schemas/Examples/importExhibitors.xml" suffix(, )
0};
static const unsigned char file206[] = {
#embed "../../../Schemas/Examples/importList.json" suffix(, )
0};
static const unsigned char file207[] = {
#embed "../../../Schemas/Examples/importList.xml" suffix(, )
0};
static const unsigned char file208[] = {
#embed "../../../Schemas/Examples/importRecord.json" suffix(, )
0};
static const unsigned char file209[] = {
#embed "../../../Schemas/Examples/importRecord.xml" suffix(, )
0};
static const unsigned char file210[] = {
#embed "../../../Schemas/Examples/importRows.json" suffix(, )
0};
static const unsigned char file211[] = {
#embed "../../../Schemas/Examples/importRows.xml" suffix(, )
0};
static const unsigned char file212[] = {
#embed "../../../Schemas/Examples/importedParty.json" suffix(, )
0};
static const unsigned char file213[] = {
#embed "../../../Schemas/Examples/importedParty.xml" suffix(, )
0};
static const unsigned char file214[] = {
#embed "../../../Schemas/Examples/keepContact.json" suffix(, )
0};
static const unsigned char file215[] = {
#embed "../../../Schemas/Examples/keepContact.xml" suffix(, )
0};
static const unsigned char file216[] = {
#embed "../../../Schemas/Examples/keepList.json" suffix(, )
0};
static const unsigned char file217[] = {
#embed "../../../Schemas/Examples/keepList.xml" suffix(, )
0};
static const unsigned char file218[] = {
#embed "../../../Schemas/Examples/linkAsked.json" suffix(, )
0};
static const unsigned char file219[] = {
#embed "../../../Schemas/Examples/linkAsked.xml" suffix(, )
0};
static const unsigned char file220[] = {
#embed "../../../Schemas/Examples/linkRequested.json" suffix(, )
0};
static const unsigned char file221[] = {
#embed "../../../Schemas/Examples/linkRequested.xml" suffix(, )
0};
static const unsigned char file222[] = {
#embed "../../../Schemas/Examples/linkSent.json" suffix(, )
0};
static const unsigned char file223[] = {
#embed "../../../Schemas/Examples/linkSent.xml" suffix(, )
0};
static const unsigned char file224[] = {
#embed "../../../Schemas/Examples/listAddressRegistrations.json" suffix(, )
0};
static const unsigned char file225[] = {
#embed "../../../Schemas/Examples/listAddressRegistrations.xml" suffix(, )
0};
static const unsigned char file226[] = {
#embed "../../../Schemas/Examples/listChecked.json" suffix(, )
0};
static const unsigned char file227[] = {
#embed "../../../Schemas/Examples/listChecked.xml" suffix(, )
0};
static const unsigned char file228[] = {
#embed "../../../Schemas/Examples/listCodes.json" suffix(, )
0};
static const unsigned char file229[] = {
#embed "../../../Schemas/Examples/listCodes.xml" suffix(, )
0};
static const unsigned char file230[] = {
#embed "../../../Schemas/Examples/listContracts.json" suffix(, )
0};
static const unsigned char file231[] = {
#embed "../../../Schemas/Examples/listContracts.xml" suffix(, )
0};
static const unsigned char file232[] = {
#embed "../../../Schemas/Examples/listDeadLetters.json" suffix(, )
0};
static const unsigned char file233[] = {
#embed "../../../Schemas/Examples/listDeadLetters.xml" suffix(, )
0};
static const unsigned char file234[] = {
#embed "../../../Schemas/Examples/listDepartments.json" suffix(, )
0};
static const unsigned char file235[] = {
#embed "../../../Schemas/Examples/listDepartments.xml" suffix(, )
0};
static const unsigned char file236[] = {
#embed "../../../Schemas/Examples/listEditions.json" suffix(, )
0};
static const unsigned char file237[] = {
#embed "../../../Schemas/Examples/listEditions.xml" suffix(, )
0};
static const unsigned char file238[] = {
#embed "../../../Schemas/Examples/listExhibitors.json" suffix(, )
0};
static const unsigned char file239[] = {
#embed "../../../Schemas/Examples/listExhibitors.xml" suffix(, )
0};
static const unsigned char file240[] = {
#embed "../../../Schemas/Examples/listFunctions.json" suffix(, )
0};
static const unsigned char file241[] = {
#embed "../../../Schemas/Examples/listFunctions.xml" suffix(, )
0};
static const unsigned char file242[] = {
#embed "../../../Schemas/Examples/listImports.json" suffix(, )
0};
static const unsigned char file243[] = {
#embed "../../../Schemas/Examples/listImports.xml" suffix(, )
0};
static const unsigned char file244[] = {
#embed "../../../Schemas/Examples/listKept.json" suffix(, )
0};
static const unsigned char file245[] = {
#embed "../../../Schemas/Examples/listKept.xml" suffix(, )
0};
static const unsigned char file246[] = {
#embed "../../../Schemas/Examples/listMails.json" suffix(, )
0};
static const unsigned char file247[] = {
#embed "../../../Schemas/Examples/listMails.xml" suffix(, )
0};
static const unsigned char file248[] = {
#embed "../../../Schemas/Examples/listMatchReviews.json" suffix(, )
0};
static const unsigned char file249[] = {
#embed "../../../Schemas/Examples/listMatchReviews.xml" suffix(, )
0};
static const unsigned char file250[] = {
#embed "../../../Schemas/Examples/listMemberships.json" suffix(, )
0};
static const unsigned char file251[] = {
#embed "../../../Schemas/Examples/listMemberships.xml" suffix(, )
0};
static const unsigned char file252[] = {
#embed "../../../Schemas/Examples/listParticipations.json" suffix(, )
0};
static const unsigned char file253[] = {
#embed "../../../Schemas/Examples/listParticipations.xml" suffix(, )
0};
static const unsigned char file254[] = {
#embed "../../../Schemas/Examples/listPartners.json" suffix(, )
0};
static const unsigned char file255[] = {
#embed "../../../Schemas/Examples/listPartners.xml" suffix(, )
0};
static const unsigned char file256[] = {
#embed "../../../Schemas/Examples/listPartyRegistrations.json" suffix(, )
0};
static const unsigned char file257[] = {
#embed "../../../Schemas/Examples/listPartyRegistrations.xml" suffix(, )
0};
static const unsigned char file258[] = {
#embed "../../../Schemas/Examples/listPreviewed.json" suffix(, )
0};
static const unsigned char file259[] = {
#embed "../../../Schemas/Examples/listPreviewed.xml" suffix(, )
0};
static const unsigned char file260[] = {
#embed "../../../Schemas/Examples/listQueues.json" suffix(, )
0};
static const unsigned char file261[] = {
#embed "../../../Schemas/Examples/listQueues.xml" suffix(, )
0};
static const unsigned char file262[] = {
#embed "../../../Schemas/Examples/listReceipts.json" suffix(, )
0};
static const unsigned char file263[] = {
#embed "../../../Schemas/Examples/listReceipts.xml" suffix(, )
0};
static const unsigned char file264[] = {
#embed "../../../Schemas/Examples/listRegistrations.json" suffix(, )
0};
static const unsigned char file265[] = {
#embed "../../../Schemas/Examples/listRegistrations.xml" suffix(, )
0};
static const unsigned char file266[] = {
#embed "../../../Schemas/Examples/listRoles.json" suffix(, )
0};
static const unsigned char file267[] = {
#embed "../../../Schemas/Examples/listRoles.xml" suffix(, )
0};
static const unsigned char file268[] = {
#embed "../../../Schemas/Examples/listTags.json" suffix(, )
0};
static const unsigned char file269[] = {
#embed "../../../Schemas/Examples/listTags.xml" suffix(, )
0};
static const unsigned char file270[] = {
#embed "../../../Schemas/Examples/listTraces.json" suffix(, )
0};
static const unsigned char file271[] = {
#embed "../../../Schemas/Examples/listTraces.xml" suffix(, )
0};
static const unsigned char file272[] = {
#embed "../../../Schemas/Examples/mailCredited.json" suffix(, )
0};
static const unsigned char file273[] = {
#embed "../../../Schemas/Examples/mailCredited.xml" suffix(, )
0};
static const unsigned char file274[] = {
#embed "../../../Schemas/Examples/mailList.json" suffix(, )
0};
static const unsigned char file275[] = {
#embed "../../../Schemas/Examples/mailList.xml" suffix(, )
0};
static const unsigned char file276[] = {
#embed "../../../Schemas/Examples/mailOutcomeRecorded.json" suffix(, )
0};
static const unsigned char file277[] = {
#embed "../../../Schemas/Examples/mailOutcomeRecorded.xml" suffix(, )
0};
static const unsigned char file278[] = {
#embed "../../../Schemas/Examples/mailQueued.json" suffix(, )
0};
static const unsigned char file279[] = {
#embed "../../../Schemas/Examples/mailQueued.xml" suffix(, )
0};
static const unsigned char file280[] = {
#embed "../../../Schemas/Examples/mailRequested.json" suffix(, )
0};
static const unsigned char file281[] = {
#embed "../../../Schemas/Examples/mailRequested.xml" suffix(, )
0};
static const unsigned char file282[] = {
#embed "../../../Schemas/Examples/mailStarted.json" suffix(, )
0};
static const unsigned char file283[] = {
#embed "../../../Schemas/Examples/mailStarted.xml" suffix(, )
0};
static const unsigned char file284[] = {
#embed "../../../Schemas/Examples/mailsDiscarded.json" suffix(, )
0};
static const unsigned char file285[] = {
#embed "../../../Schemas/Examples/mailsDiscarded.xml" suffix(, )
0};
static const unsigned char file286[] = {
#embed "../../../Schemas/Examples/mapCode.json" suffix(, )
0};
static const unsigned char file287[] = {
#embed "../../../Schemas/Examples/mapCode.xml" suffix(, )
0};
static const unsigned char file288[] = {
#embed "../../../Schemas/Examples/markNeverSame.json" suffix(, )
0};
static const unsigned char file289[] = {
#embed "../../../Schemas/Examples/markNeverSame.xml" suffix(, )
0};
static const unsigned char file290[] = {
#embed "../../../Schemas/Examples/matchDecided.json" suffix(, )
0};
static const unsigned char file291[] = {
#embed "../../../Schemas/Examples/matchDecided.xml" suffix(, )
0};
static const unsigned char file292[] = {
#embed "../../../Schemas/Examples/matchOrganizations.json" suffix(, )
0};
static const unsigned char file293[] = {
#embed "../../../Schemas/Examples/matchOrganizations.xml" suffix(, )
0};
static const unsigned char file294[] = {
#embed "../../../Schemas/Examples/matchParty.json" suffix(, )
0};
static const unsigned char file295[] = {
#embed "../../../Schemas/Examples/matchParty.xml" suffix(, )
0};
static const unsigned char file296[] = {
#embed "../../../Schemas/Examples/matchReviewList.json" suffix(, )
0};
static const unsigned char file297[] = {
#embed "../../../Schemas/Examples/matchReviewList.xml" suffix(, )
0};
static const unsigned char file298[] = {
#embed "../../../Schemas/Examples/membership.json" suffix(, )
0};
static const unsigned char file299[] = {
#embed "../../../Schemas/Examples/membership.xml" suffix(, )
0};
static const unsigned char file300[] = {
#embed "../../../Schemas/Examples/membershipList.json" suffix(, )
0};
static const unsigned char file301[] = {
#embed "../../../Schemas/Examples/membershipList.xml" suffix(, )
0};
static const unsigned char file302[] = {
#embed "../../../Schemas/Examples/membershipsEnded.json" suffix(, )
0};
static const unsigned char file303[] = {
#embed "../../../Schemas/Examples/membershipsEnded.xml" suffix(, )
0};
static const unsigned char file304[] = {
#embed "../../../Schemas/Examples/mergeParties.json" suffix(, )
0};
static const unsigned char file305[] = {
#embed "../../../Schemas/Examples/mergeParties.xml" suffix(, )
0};
static const unsigned char file306[] = {
#embed "../../../Schemas/Examples/neverSame.json" suffix(, )
0};
static const unsigned char file307[] = {
#embed "../../../Schemas/Examples/neverSame.xml" suffix(, )
0};
static const unsigned char file308[] = {
#embed "../../../Schemas/Examples/openImport.json" suffix(, )
0};
static const unsigned char file309[] = {
#embed "../../../Schemas/Examples/openImport.xml" suffix(, )
0};
static const unsigned char file310[] = {
#embed "../../../Schemas/Examples/openReceipt.json" suffix(, )
0};
static const unsigned char file311[] = {
#embed "../../../Schemas/Examples/openReceipt.xml" suffix(, )
0};
static const unsigned char file312[] = {
#embed "../../../Schemas/Examples/openVerification.json" suffix(, )
0};
static const unsigned char file313[] = {
#embed "../../../Schemas/Examples/openVerification.xml" suffix(, )
0};
static const unsigned char file314[] = {
#embed "../../../Schemas/Examples/organizationAttached.json" suffix(, )
0};
static const unsigned char file315[] = {
#embed "../../../Schemas/Examples/organizationAttached.xml" suffix(, )
0};
static const unsigned char file316[] = {
#embed "../../../Schemas/Examples/organizationRecorded.json" suffix(, )
0};
static const unsigned char file317[] = {
#embed "../../../Schemas/Examples/organizationRecorded.xml" suffix(, )
0};
static const unsigned char file318[] = {
#embed "../../../Schemas/Examples/organizationsMatched.json" suffix(, )
0};
static const unsigned char file319[] = {
#embed "../../../Schemas/Examples/organizationsMatched.xml" suffix(, )
0};
static const unsigned char file320[] = {
#embed "../../../Schemas/Examples/participation.json" suffix(, )
0};
static const unsigned char file321[] = {
#embed "../../../Schemas/Examples/participation.xml" suffix(, )
0};
static const unsigned char file322[] = {
#embed "../../../Schemas/Examples/participationFound.json" suffix(, )
0};
static const unsigned char file323[] = {
#embed "../../../Schemas/Examples/participationFound.xml" suffix(, )
0};
static const unsigned char file324[] = {
#embed "../../../Schemas/Examples/participationList.json" suffix(, )
0};
static const unsigned char file325[] = {
#embed "../../../Schemas/Examples/participationList.xml" suffix(, )
0};
static const unsigned char file326[] = {
#embed "../../../Schemas/Examples/participationRecorded.json" suffix(, )
0};
static const unsigned char file327[] = {
#embed "../../../Schemas/Examples/participationRecorded.xml" suffix(, )
0};
static const unsigned char file328[] = {
#embed "../../../Schemas/Examples/participationRemoved.json" suffix(, )
0};
static const unsigned char file329[] = {
#embed "../../../Schemas/Examples/participationRemoved.xml" suffix(, )
0};
static const unsigned char file330[] = {
#embed "../../../Schemas/Examples/partiesMerged.json" suffix(, )
0};
static const unsigned char file331[] = {
#embed "../../../Schemas/Examples/partiesMerged.xml" suffix(, )
0};
static const unsigned char file332[] = {
#embed "../../../Schemas/Examples/partiesUnmerged.json" suffix(, )
0};
static const unsigned char file333[] = {
#embed "../../../Schemas/Examples/partiesUnmerged.xml" suffix(, )
0};
static const unsigned char file334[] = {
#embed "../../../Schemas/Examples/partner.json" suffix(, )
0};
static const unsigned char file335[] = {
#embed "../../../Schemas/Examples/partner.xml" suffix(, )
0};
static const unsigned char file336[] = {
#embed "../../../Schemas/Examples/partnerKey.json" suffix(, )
0};
static const unsigned char file337[] = {
#embed "../../../Schemas/Examples/partnerKey.xml" suffix(, )
0};
static const unsigned char file338[] = {
#embed "../../../Schemas/Examples/partnerList.json" suffix(, )
0};
static const unsigned char file339[] = {
#embed "../../../Schemas/Examples/partnerList.xml" suffix(, )
0};
static const unsigned char file340[] = {
#embed "../../../Schemas/Examples/party.json" suffix(, )
0};
static const unsigned char file341[] = {
#embed "../../../Schemas/Examples/party.xml" suffix(, )
0};
static const unsigned char file342[] = {
#embed "../../../Schemas/Examples/partyActs.json" suffix(, )
0};
static const unsigned char file343[] = {
#embed "../../../Schemas/Examples/partyActs.xml" suffix(, )
0};
static const unsigned char file344[] = {
#embed "../../../Schemas/Examples/partyHistory.json" suffix(, )
0};
static const unsigned char file345[] = {
#embed "../../../Schemas/Examples/partyHistory.xml" suffix(, )
0};
static const unsigned char file346[] = {
#embed "../../../Schemas/Examples/partyList.json" suffix(, )
0};
static const unsigned char file347[] = {
#embed "../../../Schemas/Examples/partyList.xml" suffix(, )
0};
static const unsigned char file348[] = {
#embed "../../../Schemas/Examples/partyMatches.json" suffix(, )
0};
static const unsigned char file349[] = {
#embed "../../../Schemas/Examples/partyMatches.xml" suffix(, )
0};
static const unsigned char file350[] = {
#embed "../../../Schemas/Examples/partyRecorded.json" suffix(, )
0};
static const unsigned char file351[] = {
#embed "../../../Schemas/Examples/partyRecorded.xml" suffix(, )
0};
static const unsigned char file352[] = {
#embed "../../../Schemas/Examples/partyRemoved.json" suffix(, )
0};
static const unsigned char file353[] = {
#embed "../../../Schemas/Examples/partyRemoved.xml" suffix(, )
0};
static const unsigned char file354[] = {
#embed "../../../Schemas/Examples/partyUpdated.json" suffix(, )
0};
static const unsigned char file355[] = {
#embed "../../../Schemas/Examples/partyUpdated.xml" suffix(, )
0};
static const unsigned char file356[] = {
#embed "../../../Schemas/Examples/permissionExplained.json" suffix(, )
0};
static const unsigned char file357[] = {
#embed "../../../Schemas/Examples/permissionExplained.xml" suffix(, )
0};
static const unsigned char file358[] = {
#embed "../../../Schemas/Examples/personErased.json" suffix(, )
0};
static const unsigned char file359[] = {
#embed "../../../Schemas/Examples/personErased.xml" suffix(, )
0};
static const unsigned char file360[] = {
#embed "../../../Schemas/Examples/personErasure.json" suffix(, )
0};
static const unsigned char file361[] = {
#embed "../../../Schemas/Examples/personErasure.xml" suffix(, )
0};
static const unsigned char file362[] = {
#embed "../../../Schemas/Examples/personFetched.json" suffix(, )
0};
static const unsigned char file363[] = {
#embed "../../../Schemas/Examples/personFetched.xml" suffix(, )
0};
static const unsigned char file364[] = {
#embed "../../../Schemas/Examples/policy.json" suffix(, )
0};
static const unsigned char file365[] = {
#embed "../../../Schemas/Examples/policy.xml" suffix(, )
0};
static const unsigned char file366[] = {
#embed "../../../Schemas/Examples/policyStatus.json" suffix(, )
0};
static const unsigned char file367[] = {
#embed "../../../Schemas/Examples/policyStatus.xml" suffix(, )
0};
static const unsigned char file368[] = {
#embed "../../../Schemas/Examples/previewList.json" suffix(, )
0};
static const unsigned char file369[] = {
#embed "../../../Schemas/Examples/previewList.xml" suffix(, )
0};
static const unsigned char file370[] = {
#embed "../../../Schemas/Examples/problem.json" suffix(, )
0};
static const unsigned char file371[] = {
#embed "../../../Schemas/Examples/problem.xml" suffix(, )
0};
static const unsigned char file372[] = {
#embed "../../../Schemas/Examples/proposeColumns.json" suffix(, )
0};
static const unsigned char file373[] = {
#embed "../../../Schemas/Examples/proposeColumns.xml" suffix(, )
0};
static const unsigned char file374[] = {
#embed "../../../Schemas/Examples/putCodeMapping.json" suffix(, )
0};
static const unsigned char file375[] = {
#embed "../../../Schemas/Examples/putCodeMapping.xml" suffix(, )
0};
static const unsigned char file376[] = {
#embed "../../../Schemas/Examples/putEdition.json" suffix(, )
0};
static const unsigned char file377[] = {
#embed "../../../Schemas/Examples/putEdition.xml" suffix(, )
0};
static const unsigned char file378[] = {
#embed "../../../Schemas/Examples/queueList.json" suffix(, )
0};
static const unsigned char file379[] = {
#embed "../../../Schemas/Examples/queueList.xml" suffix(, )
0};
static const unsigned char file380[] = {
#embed "../../../Schemas/Examples/queueMail.json" suffix(, )
0};
static const unsigned char file381[] = {
#embed "../../../Schemas/Examples/queueMail.xml" suffix(, )
0};
static const unsigned char file382[] = {
#embed "../../../Schemas/Examples/readFeed.json" suffix(, )
0};
static const unsigned char file383[] = {
#embed "../../../Schemas/Examples/readFeed.xml" suffix(, )
0};
static const unsigned char file384[] = {
#embed "../../../Schemas/Examples/receipt.json" suffix(, )
0};
static const unsigned char file385[] = {
#embed "../../../Schemas/Examples/receipt.xml" suffix(, )
0};
static const unsigned char file386[] = {
#embed "../../../Schemas/Examples/receiptList.json" suffix(, )
0};
static const unsigned char file387[] = {
#embed "../../../Schemas/Examples/receiptList.xml" suffix(, )
0};
static const unsigned char file388[] = {
#embed "../../../Schemas/Examples/receiptsCut.json" suffix(, )
0};
static const unsigned char file389[] = {
#embed "../../../Schemas/Examples/receiptsCut.xml" suffix(, )
0};
static const unsigned char file390[] = {
#embed "../../../Schemas/Examples/recordDepartment.json" suffix(, )
0};
static const unsigned char file391[] = {
#embed "../../../Schemas/Examples/recordDepartment.xml" suffix(, )
0};
static const unsigned char file392[] = {
#embed "../../../Schemas/Examples/recordMailOutcome.json" suffix(, )
0};
static const unsigned char file393[] = {
#embed "../../../Schemas/Examples/recordMailOutcome.xml" suffix(, )
0};
static const unsigned char file394[] = {
#embed "../../../Schemas/Examples/recordOrganization.json" suffix(, )
0};
static const unsigned char file395[] = {
#embed "../../../Schemas/Examples/recordOrganization.xml" suffix(, )
0};
static const unsigned char file396[] = {
#embed "../../../Schemas/Examples/recordParticipation.json" suffix(, )
0};
static const unsigned char file397[] = {
#embed "../../../Schemas/Examples/recordParticipation.xml" suffix(, )
0};
static const unsigned char file398[] = {
#embed "../../../Schemas/Examples/recordParty.json" suffix(, )
0};
static const unsigned char file399[] = {
#embed "../../../Schemas/Examples/recordParty.xml" suffix(, )
0};
static const unsigned char file400[] = {
#embed "../../../Schemas/Examples/recordReceiptItems.json" suffix(, )
0};
static const unsigned char file401[] = {
#embed "../../../Schemas/Examples/recordReceiptItems.xml" suffix(, )
0};
static const unsigned char file402[] = {
#embed "../../../Schemas/Examples/recordRegistration.json" suffix(, )
0};
static const unsigned char file403[] = {
#embed "../../../Schemas/Examples/recordRegistration.xml" suffix(, )
0};
static const unsigned char file404[] = {
#embed "../../../Schemas/Examples/recordRole.json" suffix(, )
0};
static const unsigned char file405[] = {
#embed "../../../Schemas/Examples/recordRole.xml" suffix(, )
0};
static const unsigned char file406[] = {
#embed "../../../Schemas/Examples/refusedRows.json" suffix(, )
0};
static const unsigned char file407[] = {
#embed "../../../Schemas/Examples/refusedRows.xml" suffix(, )
0};
static const unsigned char file408[] = {
#embed "../../../Schemas/Examples/registerExhibitor.json" suffix(, )
0};
static const unsigned char file409[] = {
#embed "../../../Schemas/Examples/registerExhibitor.xml" suffix(, )
0};
static const unsigned char file410[] = {
#embed "../../../Schemas/Examples/registration.json" suffix(, )
0};
static const unsigned char file411[] = {
#embed "../../../Schemas/Examples/registration.xml" suffix(, )
0};
static const unsigned char file412[] = {
#embed "../../../Schemas/Examples/registrationChanged.json" suffix(, )
0};
static const unsigned char file413[] = {
#embed "../../../Schemas/Examples/registrationChanged.xml" suffix(, )
0};
static const unsigned char file414[] = {
#embed "../../../Schemas/Examples/registrationList.json" suffix(, )
0};
static const unsigned char file415[] = {
#embed "../../../Schemas/Examples/registrationList.xml" suffix(, )
0};
static const unsigned char file416[] = {
#embed "../../../Schemas/Examples/registrationRecorded.json" suffix(, )
0};
static const unsigned char file417[] = {
#embed "../../../Schemas/Examples/registrationRecorded.xml" suffix(, )
0};
static const unsigned char file418[] = {
#embed "../../../Schemas/Examples/registrationVerified.json" suffix(, )
0};
static const unsigned char file419[] = {
#embed "../../../Schemas/Examples/registrationVerified.xml" suffix(, )
0};
static const unsigned char file420[] = {
#embed "../../../Schemas/Examples/registrationView.json" suffix(, )
0};
static const unsigned char file421[] = {
#embed "../../../Schemas/Examples/registrationView.xml" suffix(, )
0};
static const unsigned char file422[] = {
#embed "../../../Schemas/Examples/registrationsFound.json" suffix(, )
0};
static const unsigned char file423[] = {
#embed "../../../Schemas/Examples/registrationsFound.xml" suffix(, )
0};
static const unsigned char file424[] = {
#embed "../../../Schemas/Examples/relateParties.json" suffix(, )
0};
static const unsigned char file425[] = {
#embed "../../../Schemas/Examples/relateParties.xml" suffix(, )
0};
static const unsigned char file426[] = {
#embed "../../../Schemas/Examples/relationEnded.json" suffix(, )
0};
static const unsigned char file427[] = {
#embed "../../../Schemas/Examples/relationEnded.xml" suffix(, )
0};
static const unsigned char file428[] = {
#embed "../../../Schemas/Examples/relationRecorded.json" suffix(, )
0};
static const unsigned char file429[] = {
#embed "../../../Schemas/Examples/relationRecorded.xml" suffix(, )
0};
static const unsigned char file430[] = {
#embed "../../../Schemas/Examples/reloadPolicy.json" suffix(, )
0};
static const unsigned char file431[] = {
#embed "../../../Schemas/Examples/reloadPolicy.xml" suffix(, )
0};
static const unsigned char file432[] = {
#embed "../../../Schemas/Examples/removeParticipation.json" suffix(, )
0};
static const unsigned char file433[] = {
#embed "../../../Schemas/Examples/removeParticipation.xml" suffix(, )
0};
static const unsigned char file434[] = {
#embed "../../../Schemas/Examples/removeParty.json" suffix(, )
0};
static const unsigned char file435[] = {
#embed "../../../Schemas/Examples/removeParty.xml" suffix(, )
0};
static const unsigned char file436[] = {
#embed "../../../Schemas/Examples/removeRole.json" suffix(, )
0};
static const unsigned char file437[] = {
#embed "../../../Schemas/Examples/removeRole.xml" suffix(, )
0};
static const unsigned char file438[] = {
#embed "../../../Schemas/Examples/renewPartnerKey.json" suffix(, )
0};
static const unsigned char file439[] = {
#embed "../../../Schemas/Examples/renewPartnerKey.xml" suffix(, )
0};
static const unsigned char file440[] = {
#embed "../../../Schemas/Examples/replayDeadLetter.json" suffix(, )
0};
static const unsigned char file441[] = {
#embed "../../../Schemas/Examples/replayDeadLetter.xml" suffix(, )
0};
static const unsigned char file442[] = {
#embed "../../../Schemas/Examples/resendVerification.json" suffix(, )
0};
static const unsigned char file443[] = {
#embed "../../../Schemas/Examples/resendVerification.xml" suffix(, )
0};
static const unsigned char file444[] = {
#embed "../../../Schemas/Examples/restoreParty.json" suffix(, )
0};
static const unsigned char file445[] = {
#embed "../../../Schemas/Examples/restoreParty.xml" suffix(, )
0};
static const unsigned char file446[] = {
#embed "../../../Schemas/Examples/rightsHeld.json" suffix(, )
0};
static const unsigned char file447[] = {
#embed "../../../Schemas/Examples/rightsHeld.xml" suffix(, )
0};
static const unsigned char file448[] = {
#embed "../../../Schemas/Examples/rightsOf.json" suffix(, )
0};
static const unsigned char file449[] = {
#embed "../../../Schemas/Examples/rightsOf.xml" suffix(, )
0};
static const unsigned char file450[] = {
#embed "../../../Schemas/Examples/role.json" suffix(, )
0};
static const unsigned char file451[] = {
#embed "../../../Schemas/Examples/role.xml" suffix(, )
0};
static const unsigned char file452[] = {
#embed "../../../Schemas/Examples/roleList.json" suffix(, )
0};
static const unsigned char file453[] = {
#embed "../../../Schemas/Examples/roleList.xml" suffix(, )
0};
static const unsigned char file454[] = {
#embed "../../../Schemas/Examples/roleRemoved.json" suffix(, )
0};
static const unsigned char file455[] = {
#embed "../../../Schemas/Examples/roleRemoved.xml" suffix(, )
0};
static const unsigned char file456[] = {
#embed "../../../Schemas/Examples/rowsImported.json" suffix(, )
0};
static const unsigned char file457[] = {
#embed "../../../Schemas/Examples/rowsImported.xml" suffix(, )
0};
static const unsigned char file458[] = {
#embed "../../../Schemas/Examples/sendLink.json" suffix(, )
0};
static const unsigned char file459[] = {
#embed "../../../Schemas/Examples/sendLink.xml" suffix(, )
0};
static const unsigned char file460[] = {
#embed "../../../Schemas/Examples/setContactPointState.json" suffix(, )
0};
static const unsigned char file461[] = {
#embed "../../../Schemas/Examples/setContactPointState.xml" suffix(, )
0};
static const unsigned char file462[] = {
#embed "../../../Schemas/Examples/showExhibitor.json" suffix(, )
0};
static const unsigned char file463[] = {
#embed "../../../Schemas/Examples/showExhibitor.xml" suffix(, )
0};
static const unsigned char file464[] = {
#embed "../../../Schemas/Examples/startMail.json" suffix(, )
0};
static const unsigned char file465[] = {
#embed "../../../Schemas/Examples/startMail.xml" suffix(, )
0};
static const unsigned char file466[] = {
#embed "../../../Schemas/Examples/suppressedCount.json" suffix(, )
0};
static const unsigned char file467[] = {
#embed "../../../Schemas/Examples/suppressedCount.xml" suffix(, )
0};
static const unsigned char file468[] = {
#embed "../../../Schemas/Examples/tag.json" suffix(, )
0};
static const unsigned char file469[] = {
#embed "../../../Schemas/Examples/tag.xml" suffix(, )
0};
static const unsigned char file470[] = {
#embed "../../../Schemas/Examples/tagList.json" suffix(, )
0};
static const unsigned char file471[] = {
#embed "../../../Schemas/Examples/tagList.xml" suffix(, )
0};
static const unsigned char file472[] = {
#embed "../../../Schemas/Examples/traceList.json" suffix(, )
0};
static const unsigned char file473[] = {
#embed "../../../Schemas/Examples/traceList.xml" suffix(, )
0};
static const unsigned char file474[] = {
#embed "../../../Schemas/Examples/traceRecord.json" suffix(, )
0};
static const unsigned char file475[] = {
#embed "../../../Schemas/Examples/traceRecord.xml" suffix(, )
0};
static const unsigned char file476[] = {
#embed "../../../Schemas/Examples/undoImport.json" suffix(, )
0};
static const unsigned char file477[] = {
#embed "../../../Schemas/Examples/undoImport.xml" suffix(, )
0};
static const unsigned char file478[] = {
#embed "../../../Schemas/Examples/unknownCodes.json" suffix(, )
0};
static const unsigned char file479[] = {
#embed "../../../Schemas/Examples/unknownCodes.xml" suffix(, )
0};
static const unsigned char file480[] = {
#embed "../../../Schemas/Examples/unmergeParties.json" suffix(, )
0};
static const unsigned char file481[] = {
#embed "../../../Schemas/Examples/unmergeParties.xml" suffix(, )
0};
static const unsigned char file482[] = {
#embed "../../../Schemas/Examples/updateParty.json" suffix(, )
0};
static const unsigned char file483[] = {
#embed "../../../Schemas/Examples/updateParty.xml" suffix(, )
0};
static const unsigned char file484[] = {
#embed "../../../Schemas/Examples/verificationOpened.json" suffix(, )
0};
static const unsigned char file485[] = {
#embed "../../../Schemas/Examples/verificationOpened.xml" suffix(, )
0};
static const unsigned char file486[] = {
#embed "../../../Schemas/Examples/verifyRegistration.json" suffix(, )
0};
static const unsigned char file487[] = {
#embed "../../../Schemas/Examples/verifyRegistration.xml" suffix(, )
0};
static const unsigned char file488[] = {
#embed "../../../Schemas/Examples/withdrawRegistration.json" suffix(, )
0};
static const unsigned char file489[] = {
#embed "../../../Schemas/Examples/withdrawRegistration.xml" suffix(, )
0};
static const unsigned char file490[] = {
#embed "../../../Schemas/Lists/headings.csv" suffix(, )
0};
static const unsigned char file491[] = {
#embed "../../../Schemas/Matching/free-mail-domains.csv" suffix(, )
0};
static const unsigned char file492[] = {
#embed "../../../Schemas/Matching/legal-forms.csv" suffix(, )
0};
static const unsigned char file493[] = {
#embed "../../../Schemas/Matching/name-words.csv" suffix(, )
0};
static const unsigned char file494[] = {
#embed "../../../Schemas/Matching/second-levels.csv" suffix(, )
0};
static const unsigned char file495[] = {
#embed "../../../Schemas/codes.xsd" suffix(, )
0};
static const unsigned char file496[] = {
#embed "../../../Schemas/contract.xsd" suffix(, )
0};
static const unsigned char file497[] = {
#embed "../../../Schemas/contracts.xsd" suffix(, )
0};
static const unsigned char file498[] = {
#embed "../../../Schemas/editions.xsd" suffix(, )
0};
static const unsigned char file499[] = {
#embed "../../../Schemas/envelope.xsd" suffix(, )
0};
static const unsigned char file500[] = {
#embed "../../../Schemas/exchange.xsd" suffix(, )
0};
static const unsigned char file501[] = {
#embed "../../../Schemas/exhibitors.xsd" suffix(, )
0};
static const unsigned char file502[] = {
#embed "../../../Schemas/feed.xsd" suffix(, )
0};
static const unsigned char file503[] = {
#embed "../../../Schemas/import-records.xsd" suffix(, )
0};
static const unsigned char file504[] = {
#embed "../../../Schemas/imports.xsd" suffix(, )
0};
static const unsigned char file505[] = {
#embed "../../../Schemas/lists.xsd" suffix(, )
0};
static const unsigned char file506[] = {
#embed "../../../Schemas/mails.xsd" suffix(, )
0};
static const unsigned char file507[] = {
#embed "../../../Schemas/participations.xsd" suffix(, )
0};
static const unsigned char file508[] = {
#embed "../../../Schemas/parties.xsd" suffix(, )
0};
static const unsigned char file509[] = {
#embed "../../../Schemas/partners.xsd" suffix(, )
0};
static const unsigned char file510[] = {
#embed "../../../Schemas/party-history.xsd" suffix(, )
0};
static const unsigned char file511[] = {
#embed "../../../Schemas/party-list.xsd" suffix(, )
0};
static const unsigned char file512[] = {
#embed "../../../Schemas/party-matching.xsd" suffix(, )
0};
static const unsigned char file513[] = {
#embed "../../../Schemas/party.xsd" suffix(, )
0};
static const unsigned char file514[] = {
#embed "../../../Schemas/permissions.xsd" suffix(, )
0};
static const unsigned char file515[] = {
#embed "../../../Schemas/policy.xsd" suffix(, )
0};
static const unsigned char file516[] = {
#embed "../../../Schemas/privacy.xsd" suffix(, )
0};
static const unsigned char file517[] = {
#embed "../../../Schemas/problem.xsd" suffix(, )
0};
static const unsigned char file518[] = {
#embed "../../../Schemas/receipts.xsd" suffix(, )
0};
static const unsigned char file519[] = {
#embed "../../../Schemas/registration-process.xsd" suffix(, )
0};
static const unsigned char file520[] = {
#embed "../../../Schemas/registration.xsd" suffix(, )
0};
static const unsigned char file521[] = {
#embed "../../../Schemas/registrations.xsd" suffix(, )
0};
static const unsigned char file522[] = {
#embed "../../../Schemas/traces.xsd" suffix(, )
0};
static const unsigned char file523[] = {
#embed "../../../Schemas/types.xsd" suffix(, )
0};
static const unsigned char file524[] = {
#embed "../../../Services/Data/Codes/contract.xml" suffix(, )
0};
static const unsigned char file525[] = {
#embed "../../../Services/Data/Editions/contract.xml" suffix(, )
0};
static const unsigned char file526[] = {
#embed "../../../Services/Data/Exhibitors/contract.xml" suffix(, )
0};
static const unsigned char file527[] = {
#embed "../../../Services/Data/Feed/contract.xml" suffix(, )
0};
static const unsigned char file528[] = {
#embed "../../../Services/Data/Mails/contract.xml" suffix(, )
0};
static const unsigned char file529[] = {
#embed "../../../Services/Data/Participations/contract.xml" suffix(, )
0};
static const unsigned char file530[] = {
#embed "../../../Services/Data/Parties/contract.xml" suffix(, )
0};
static const unsigned char file531[] = {
#embed "../../../Services/Data/Partners/contract.xml" suffix(, )
0};
static const unsigned char file532[] = {
#embed "../../../Services/Data/Permissions/Strings/en.strings" suffix(, )
0};
static const unsigned char file533[] = {
#embed "../../../Services/Data/Permissions/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file534[] = {
#embed "../../../Services/Data/Permissions/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file535[] = {
#embed "../../../Services/Data/Permissions/contract.xml" suffix(, )
0};
static const unsigned char file536[] = {
#embed "../../../Services/Data/Receipts/contract.xml" suffix(, )
0};
static const unsigned char file537[] = {
#embed "../../../Services/Data/Registrations/contract.xml" suffix(, )
0};
static const unsigned char file538[] = {
#embed "../../../Services/External/Lists/contract.xml" suffix(, )
0};
static const unsigned char file539[] = {
#embed "../../../Services/External/Mail/contract.xml" suffix(, )
0};
static const unsigned char file540[] = {
#embed "../../../Services/Process/Contracts/contract.xml" suffix(, )
0};
static const unsigned char file541[] = {
#embed "../../../Services/Process/Exchange/contract.xml" suffix(, )
0};
static const unsigned char file542[] = {
#embed "../../../Services/Process/Imports/contract.xml" suffix(, )
0};
static const unsigned char file543[] = {
#embed "../../../Services/Process/Privacy/contract.xml" suffix(, )
0};
static const unsigned char file544[] = {
#embed "../../../Services/Process/Registration/Strings/en.strings" suffix(, )
0};
static const unsigned char file545[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file546[] = {
#embed "../../../Services/Process/Registration/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file547[] = {
#embed "../../../Services/Process/Registration/contract.xml" suffix(, )
0};
static const unsigned char file548[] = {
#embed "../../../Services/Process/Traces/contract.xml" suffix(, )
0};
static const unsigned char file549[] = {
#embed "../../../Sources/Application/Assets/bring.js" suffix(, )
0};
static const unsigned char file550[] = {
#embed "../../../Sources/Application/Assets/live.js" suffix(, )
0};
static const unsigned char file551[] = {
#embed "../../../Sources/Application/Assets/pavilion.css" suffix(, )
0};
static const unsigned char file552[] = {
#embed "../../../Sources/Application/Assets/pavilion.js" suffix(, )
0};
static const unsigned char file553[] = {
#embed "../../../Sources/Application/Assets/pavilion.svg" suffix(, )
0};
static const unsigned char file554[] = {
#embed "../../../Sources/Application/Assets/plan.svg" suffix(, )
0};
static const unsigned char file555[] = {
#embed "../../../Sources/Application/Strings/en.strings" suffix(, )
0};
static const unsigned char file556[] = {
#embed "../../../Sources/Application/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file557[] = {
#embed "../../../Sources/Application/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file558[] = {
#embed "../../../Sources/Channel/Permissions/Strings/en.strings" suffix(, )
0};
static const unsigned char file559[] = {
#embed "../../../Sources/Channel/Permissions/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file560[] = {
#embed "../../../Sources/Channel/Permissions/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file561[] = {
#embed "../../../Sources/Messages/Model/Strings/en.strings" suffix(, )
0};
static const unsigned char file562[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hans.strings" suffix(, )
0};
static const unsigned char file563[] = {
#embed "../../../Sources/Messages/Model/Strings/zh-Hant.strings" suffix(, )
0};
static const unsigned char file564[] = {
#embed "../../../Sources/Toolkit/Passwords/Lists/common-passwords.txt" suffix(, )
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
    {"Schemas/Examples/addPartner.json", file18, sizeof file18 - 1},
    {"Schemas/Examples/addPartner.xml", file19, sizeof file19 - 1},
    {"Schemas/Examples/advanceImport.json", file20, sizeof file20 - 1},
    {"Schemas/Examples/advanceImport.xml", file21, sizeof file21 - 1},
    {"Schemas/Examples/advanceUndo.json", file22, sizeof file22 - 1},
    {"Schemas/Examples/advanceUndo.xml", file23, sizeof file23 - 1},
    {"Schemas/Examples/attachContact.json", file24, sizeof file24 - 1},
    {"Schemas/Examples/attachContact.xml", file25, sizeof file25 - 1},
    {"Schemas/Examples/attachOrganization.json", file26, sizeof file26 - 1},
    {"Schemas/Examples/attachOrganization.xml", file27, sizeof file27 - 1},
    {"Schemas/Examples/authenticatePartner.json", file28, sizeof file28 - 1},
    {"Schemas/Examples/authenticatePartner.xml", file29, sizeof file29 - 1},
    {"Schemas/Examples/beginUndo.json", file30, sizeof file30 - 1},
    {"Schemas/Examples/beginUndo.xml", file31, sizeof file31 - 1},
    {"Schemas/Examples/changeDepartment.json", file32, sizeof file32 - 1},
    {"Schemas/Examples/changeDepartment.xml", file33, sizeof file33 - 1},
    {"Schemas/Examples/changeParty.json", file34, sizeof file34 - 1},
    {"Schemas/Examples/changeParty.xml", file35, sizeof file35 - 1},
    {"Schemas/Examples/changeRegistration.json", file36, sizeof file36 - 1},
    {"Schemas/Examples/changeRegistration.xml", file37, sizeof file37 - 1},
    {"Schemas/Examples/changeRelation.json", file38, sizeof file38 - 1},
    {"Schemas/Examples/changeRelation.xml", file39, sizeof file39 - 1},
    {"Schemas/Examples/changeRole.json", file40, sizeof file40 - 1},
    {"Schemas/Examples/changeRole.xml", file41, sizeof file41 - 1},
    {"Schemas/Examples/checkCodes.json", file42, sizeof file42 - 1},
    {"Schemas/Examples/checkCodes.xml", file43, sizeof file43 - 1},
    {"Schemas/Examples/checkExhibitors.json", file44, sizeof file44 - 1},
    {"Schemas/Examples/checkExhibitors.xml", file45, sizeof file45 - 1},
    {"Schemas/Examples/checkList.json", file46, sizeof file46 - 1},
    {"Schemas/Examples/checkList.xml", file47, sizeof file47 - 1},
    {"Schemas/Examples/clearNeverSame.json", file48, sizeof file48 - 1},
    {"Schemas/Examples/clearNeverSame.xml", file49, sizeof file49 - 1},
    {"Schemas/Examples/closePartner.json", file50, sizeof file50 - 1},
    {"Schemas/Examples/closePartner.xml", file51, sizeof file51 - 1},
    {"Schemas/Examples/codeList.json", file52, sizeof file52 - 1},
    {"Schemas/Examples/codeList.xml", file53, sizeof file53 - 1},
    {"Schemas/Examples/codeMapped.json", file54, sizeof file54 - 1},
    {"Schemas/Examples/codeMapped.xml", file55, sizeof file55 - 1},
    {"Schemas/Examples/codesFound.json", file56, sizeof file56 - 1},
    {"Schemas/Examples/codesFound.xml", file57, sizeof file57 - 1},
    {"Schemas/Examples/columnsProposed.json", file58, sizeof file58 - 1},
    {"Schemas/Examples/columnsProposed.xml", file59, sizeof file59 - 1},
    {"Schemas/Examples/confirmContactPoint.json", file60, sizeof file60 - 1},
    {"Schemas/Examples/confirmContactPoint.xml", file61, sizeof file61 - 1},
    {"Schemas/Examples/contactAttached.json", file62, sizeof file62 - 1},
    {"Schemas/Examples/contactAttached.xml", file63, sizeof file63 - 1},
    {"Schemas/Examples/contactErased.json", file64, sizeof file64 - 1},
    {"Schemas/Examples/contactErased.xml", file65, sizeof file65 - 1},
    {"Schemas/Examples/contactKept.json", file66, sizeof file66 - 1},
    {"Schemas/Examples/contactKept.xml", file67, sizeof file67 - 1},
    {"Schemas/Examples/contactPointConfirmed.json", file68, sizeof file68 - 1},
    {"Schemas/Examples/contactPointConfirmed.xml", file69, sizeof file69 - 1},
    {"Schemas/Examples/contract.json", file70, sizeof file70 - 1},
    {"Schemas/Examples/contract.xml", file71, sizeof file71 - 1},
    {"Schemas/Examples/contractList.json", file72, sizeof file72 - 1},
    {"Schemas/Examples/contractList.xml", file73, sizeof file73 - 1},
    {"Schemas/Examples/correctEmail.json", file74, sizeof file74 - 1},
    {"Schemas/Examples/correctEmail.xml", file75, sizeof file75 - 1},
    {"Schemas/Examples/correctRegistration.json", file76, sizeof file76 - 1},
    {"Schemas/Examples/correctRegistration.xml", file77, sizeof file77 - 1},
    {"Schemas/Examples/countExhibitors.json", file78, sizeof file78 - 1},
    {"Schemas/Examples/countExhibitors.xml", file79, sizeof file79 - 1},
    {"Schemas/Examples/countSuppressed.json", file80, sizeof file80 - 1},
    {"Schemas/Examples/countSuppressed.xml", file81, sizeof file81 - 1},
    {"Schemas/Examples/creditMail.json", file82, sizeof file82 - 1},
    {"Schemas/Examples/creditMail.xml", file83, sizeof file83 - 1},
    {"Schemas/Examples/cutReceipts.json", file84, sizeof file84 - 1},
    {"Schemas/Examples/cutReceipts.xml", file85, sizeof file85 - 1},
    {"Schemas/Examples/deadLetterContent.json", file86, sizeof file86 - 1},
    {"Schemas/Examples/deadLetterContent.xml", file87, sizeof file87 - 1},
    {"Schemas/Examples/deadLetterDiscarded.json", file88, sizeof file88 - 1},
    {"Schemas/Examples/deadLetterDiscarded.xml", file89, sizeof file89 - 1},
    {"Schemas/Examples/deadLetterList.json", file90, sizeof file90 - 1},
    {"Schemas/Examples/deadLetterList.xml", file91, sizeof file91 - 1},
    {"Schemas/Examples/deadLetterReplayed.json", file92, sizeof file92 - 1},
    {"Schemas/Examples/deadLetterReplayed.xml", file93, sizeof file93 - 1},
    {"Schemas/Examples/decideMatch.json", file94, sizeof file94 - 1},
    {"Schemas/Examples/decideMatch.xml", file95, sizeof file95 - 1},
    {"Schemas/Examples/decideRegistration.json", file96, sizeof file96 - 1},
    {"Schemas/Examples/decideRegistration.xml", file97, sizeof file97 - 1},
    {"Schemas/Examples/defineTag.json", file98, sizeof file98 - 1},
    {"Schemas/Examples/defineTag.xml", file99, sizeof file99 - 1},
    {"Schemas/Examples/department.json", file100, sizeof file100 - 1},
    {"Schemas/Examples/department.xml", file101, sizeof file101 - 1},
    {"Schemas/Examples/departmentList.json", file102, sizeof file102 - 1},
    {"Schemas/Examples/departmentList.xml", file103, sizeof file103 - 1},
    {"Schemas/Examples/discardDeadLetter.json", file104, sizeof file104 - 1},
    {"Schemas/Examples/discardDeadLetter.xml", file105, sizeof file105 - 1},
    {"Schemas/Examples/edition.json", file106, sizeof file106 - 1},
    {"Schemas/Examples/edition.xml", file107, sizeof file107 - 1},
    {"Schemas/Examples/editionList.json", file108, sizeof file108 - 1},
    {"Schemas/Examples/editionList.xml", file109, sizeof file109 - 1},
    {"Schemas/Examples/editionStored.json", file110, sizeof file110 - 1},
    {"Schemas/Examples/editionStored.xml", file111, sizeof file111 - 1},
    {"Schemas/Examples/endMembership.json", file112, sizeof file112 - 1},
    {"Schemas/Examples/endMembership.xml", file113, sizeof file113 - 1},
    {"Schemas/Examples/endMemberships.json", file114, sizeof file114 - 1},
    {"Schemas/Examples/endMemberships.xml", file115, sizeof file115 - 1},
    {"Schemas/Examples/endReceipt.json", file116, sizeof file116 - 1},
    {"Schemas/Examples/endReceipt.xml", file117, sizeof file117 - 1},
    {"Schemas/Examples/endRelation.json", file118, sizeof file118 - 1},
    {"Schemas/Examples/endRelation.xml", file119, sizeof file119 - 1},
    {"Schemas/Examples/endUndo.json", file120, sizeof file120 - 1},
    {"Schemas/Examples/endUndo.xml", file121, sizeof file121 - 1},
    {"Schemas/Examples/eraseContact.json", file122, sizeof file122 - 1},
    {"Schemas/Examples/eraseContact.xml", file123, sizeof file123 - 1},
    {"Schemas/Examples/eraseParty.json", file124, sizeof file124 - 1},
    {"Schemas/Examples/eraseParty.xml", file125, sizeof file125 - 1},
    {"Schemas/Examples/erasePerson.json", file126, sizeof file126 - 1},
    {"Schemas/Examples/erasePerson.xml", file127, sizeof file127 - 1},
    {"Schemas/Examples/exhibitorHidden.json", file128, sizeof file128 - 1},
    {"Schemas/Examples/exhibitorHidden.xml", file129, sizeof file129 - 1},
    {"Schemas/Examples/exhibitorImported.json", file130, sizeof file130 - 1},
    {"Schemas/Examples/exhibitorImported.xml", file131, sizeof file131 - 1},
    {"Schemas/Examples/exhibitorList.json", file132, sizeof file132 - 1},
    {"Schemas/Examples/exhibitorList.xml", file133, sizeof file133 - 1},
    {"Schemas/Examples/exhibitorRegistered.json", file134, sizeof file134 - 1},
    {"Schemas/Examples/exhibitorRegistered.xml", file135, sizeof file135 - 1},
    {"Schemas/Examples/exhibitorShown.json", file136, sizeof file136 - 1},
    {"Schemas/Examples/exhibitorShown.xml", file137, sizeof file137 - 1},
    {"Schemas/Examples/exhibitorsChecked.json", file138, sizeof file138 - 1},
    {"Schemas/Examples/exhibitorsChecked.xml", file139, sizeof file139 - 1},
    {"Schemas/Examples/exhibitorsCounted.json", file140, sizeof file140 - 1},
    {"Schemas/Examples/exhibitorsCounted.xml", file141, sizeof file141 - 1},
    {"Schemas/Examples/exhibitorsImported.json", file142, sizeof file142 - 1},
    {"Schemas/Examples/exhibitorsImported.xml", file143, sizeof file143 - 1},
    {"Schemas/Examples/explainPermission.json", file144, sizeof file144 - 1},
    {"Schemas/Examples/explainPermission.xml", file145, sizeof file145 - 1},
    {"Schemas/Examples/exportParties.json", file146, sizeof file146 - 1},
    {"Schemas/Examples/exportParties.xml", file147, sizeof file147 - 1},
    {"Schemas/Examples/exportedParties.json", file148, sizeof file148 - 1},
    {"Schemas/Examples/exportedParties.xml", file149, sizeof file149 - 1},
    {"Schemas/Examples/feedPage.json", file150, sizeof file150 - 1},
    {"Schemas/Examples/feedPage.xml", file151, sizeof file151 - 1},
    {"Schemas/Examples/feedRecorded.json", file152, sizeof file152 - 1},
    {"Schemas/Examples/feedRecorded.xml", file153, sizeof file153 - 1},
    {"Schemas/Examples/fetchGroup.json", file154, sizeof file154 - 1},
    {"Schemas/Examples/fetchGroup.xml", file155, sizeof file155 - 1},
    {"Schemas/Examples/fetchPerson.json", file156, sizeof file156 - 1},
    {"Schemas/Examples/fetchPerson.xml", file157, sizeof file157 - 1},
    {"Schemas/Examples/fetchRefusedRows.json", file158, sizeof file158 - 1},
    {"Schemas/Examples/fetchRefusedRows.xml", file159, sizeof file159 - 1},
    {"Schemas/Examples/fetchRegistration.json", file160, sizeof file160 - 1},
    {"Schemas/Examples/fetchRegistration.xml", file161, sizeof file161 - 1},
    {"Schemas/Examples/findCodes.json", file162, sizeof file162 - 1},
    {"Schemas/Examples/findCodes.xml", file163, sizeof file163 - 1},
    {"Schemas/Examples/findParticipation.json", file164, sizeof file164 - 1},
    {"Schemas/Examples/findParticipation.xml", file165, sizeof file165 - 1},
    {"Schemas/Examples/findParties.json", file166, sizeof file166 - 1},
    {"Schemas/Examples/findParties.xml", file167, sizeof file167 - 1},
    {"Schemas/Examples/findParty.json", file168, sizeof file168 - 1},
    {"Schemas/Examples/findParty.xml", file169, sizeof file169 - 1},
    {"Schemas/Examples/findRegistrations.json", file170, sizeof file170 - 1},
    {"Schemas/Examples/findRegistrations.xml", file171, sizeof file171 - 1},
    {"Schemas/Examples/followFeed.json", file172, sizeof file172 - 1},
    {"Schemas/Examples/followFeed.xml", file173, sizeof file173 - 1},
    {"Schemas/Examples/functionList.json", file174, sizeof file174 - 1},
    {"Schemas/Examples/functionList.xml", file175, sizeof file175 - 1},
    {"Schemas/Examples/getDeadLetter.json", file176, sizeof file176 - 1},
    {"Schemas/Examples/getDeadLetter.xml", file177, sizeof file177 - 1},
    {"Schemas/Examples/getEdition.json", file178, sizeof file178 - 1},
    {"Schemas/Examples/getEdition.xml", file179, sizeof file179 - 1},
    {"Schemas/Examples/getImport.json", file180, sizeof file180 - 1},
    {"Schemas/Examples/getImport.xml", file181, sizeof file181 - 1},
    {"Schemas/Examples/getImportedParty.json", file182, sizeof file182 - 1},
    {"Schemas/Examples/getImportedParty.xml", file183, sizeof file183 - 1},
    {"Schemas/Examples/getPartner.json", file184, sizeof file184 - 1},
    {"Schemas/Examples/getPartner.xml", file185, sizeof file185 - 1},
    {"Schemas/Examples/getParty.json", file186, sizeof file186 - 1},
    {"Schemas/Examples/getParty.xml", file187, sizeof file187 - 1},
    {"Schemas/Examples/getReceipt.json", file188, sizeof file188 - 1},
    {"Schemas/Examples/getReceipt.xml", file189, sizeof file189 - 1},
    {"Schemas/Examples/getRegistration.json", file190, sizeof file190 - 1},
    {"Schemas/Examples/getRegistration.xml", file191, sizeof file191 - 1},
    {"Schemas/Examples/getRole.json", file192, sizeof file192 - 1},
    {"Schemas/Examples/getRole.xml", file193, sizeof file193 - 1},
    {"Schemas/Examples/getTrace.json", file194, sizeof file194 - 1},
    {"Schemas/Examples/getTrace.xml", file195, sizeof file195 - 1},
    {"Schemas/Examples/grantMembership.json", file196, sizeof file196 - 1},
    {"Schemas/Examples/grantMembership.xml", file197, sizeof file197 - 1},
    {"Schemas/Examples/groupFetched.json", file198, sizeof file198 - 1},
    {"Schemas/Examples/groupFetched.xml", file199, sizeof file199 - 1},
    {"Schemas/Examples/hideExhibitor.json", file200, sizeof file200 - 1},
    {"Schemas/Examples/hideExhibitor.xml", file201, sizeof file201 - 1},
    {"Schemas/Examples/importExhibitor.json", file202, sizeof file202 - 1},
    {"Schemas/Examples/importExhibitor.xml", file203, sizeof file203 - 1},
    {"Schemas/Examples/importExhibitors.json", file204, sizeof file204 - 1},
    {"Schemas/Examples/importExhibitors.xml", file205, sizeof file205 - 1},
    {"Schemas/Examples/importList.json", file206, sizeof file206 - 1},
    {"Schemas/Examples/importList.xml", file207, sizeof file207 - 1},
    {"Schemas/Examples/importRecord.json", file208, sizeof file208 - 1},
    {"Schemas/Examples/importRecord.xml", file209, sizeof file209 - 1},
    {"Schemas/Examples/importRows.json", file210, sizeof file210 - 1},
    {"Schemas/Examples/importRows.xml", file211, sizeof file211 - 1},
    {"Schemas/Examples/importedParty.json", file212, sizeof file212 - 1},
    {"Schemas/Examples/importedParty.xml", file213, sizeof file213 - 1},
    {"Schemas/Examples/keepContact.json", file214, sizeof file214 - 1},
    {"Schemas/Examples/keepContact.xml", file215, sizeof file215 - 1},
    {"Schemas/Examples/keepList.json", file216, sizeof file216 - 1},
    {"Schemas/Examples/keepList.xml", file217, sizeof file217 - 1},
    {"Schemas/Examples/linkAsked.json", file218, sizeof file218 - 1},
    {"Schemas/Examples/linkAsked.xml", file219, sizeof file219 - 1},
    {"Schemas/Examples/linkRequested.json", file220, sizeof file220 - 1},
    {"Schemas/Examples/linkRequested.xml", file221, sizeof file221 - 1},
    {"Schemas/Examples/linkSent.json", file222, sizeof file222 - 1},
    {"Schemas/Examples/linkSent.xml", file223, sizeof file223 - 1},
    {"Schemas/Examples/listAddressRegistrations.json", file224, sizeof file224 - 1},
    {"Schemas/Examples/listAddressRegistrations.xml", file225, sizeof file225 - 1},
    {"Schemas/Examples/listChecked.json", file226, sizeof file226 - 1},
    {"Schemas/Examples/listChecked.xml", file227, sizeof file227 - 1},
    {"Schemas/Examples/listCodes.json", file228, sizeof file228 - 1},
    {"Schemas/Examples/listCodes.xml", file229, sizeof file229 - 1},
    {"Schemas/Examples/listContracts.json", file230, sizeof file230 - 1},
    {"Schemas/Examples/listContracts.xml", file231, sizeof file231 - 1},
    {"Schemas/Examples/listDeadLetters.json", file232, sizeof file232 - 1},
    {"Schemas/Examples/listDeadLetters.xml", file233, sizeof file233 - 1},
    {"Schemas/Examples/listDepartments.json", file234, sizeof file234 - 1},
    {"Schemas/Examples/listDepartments.xml", file235, sizeof file235 - 1},
    {"Schemas/Examples/listEditions.json", file236, sizeof file236 - 1},
    {"Schemas/Examples/listEditions.xml", file237, sizeof file237 - 1},
    {"Schemas/Examples/listExhibitors.json", file238, sizeof file238 - 1},
    {"Schemas/Examples/listExhibitors.xml", file239, sizeof file239 - 1},
    {"Schemas/Examples/listFunctions.json", file240, sizeof file240 - 1},
    {"Schemas/Examples/listFunctions.xml", file241, sizeof file241 - 1},
    {"Schemas/Examples/listImports.json", file242, sizeof file242 - 1},
    {"Schemas/Examples/listImports.xml", file243, sizeof file243 - 1},
    {"Schemas/Examples/listKept.json", file244, sizeof file244 - 1},
    {"Schemas/Examples/listKept.xml", file245, sizeof file245 - 1},
    {"Schemas/Examples/listMails.json", file246, sizeof file246 - 1},
    {"Schemas/Examples/listMails.xml", file247, sizeof file247 - 1},
    {"Schemas/Examples/listMatchReviews.json", file248, sizeof file248 - 1},
    {"Schemas/Examples/listMatchReviews.xml", file249, sizeof file249 - 1},
    {"Schemas/Examples/listMemberships.json", file250, sizeof file250 - 1},
    {"Schemas/Examples/listMemberships.xml", file251, sizeof file251 - 1},
    {"Schemas/Examples/listParticipations.json", file252, sizeof file252 - 1},
    {"Schemas/Examples/listParticipations.xml", file253, sizeof file253 - 1},
    {"Schemas/Examples/listPartners.json", file254, sizeof file254 - 1},
    {"Schemas/Examples/listPartners.xml", file255, sizeof file255 - 1},
    {"Schemas/Examples/listPartyRegistrations.json", file256, sizeof file256 - 1},
    {"Schemas/Examples/listPartyRegistrations.xml", file257, sizeof file257 - 1},
    {"Schemas/Examples/listPreviewed.json", file258, sizeof file258 - 1},
    {"Schemas/Examples/listPreviewed.xml", file259, sizeof file259 - 1},
    {"Schemas/Examples/listQueues.json", file260, sizeof file260 - 1},
    {"Schemas/Examples/listQueues.xml", file261, sizeof file261 - 1},
    {"Schemas/Examples/listReceipts.json", file262, sizeof file262 - 1},
    {"Schemas/Examples/listReceipts.xml", file263, sizeof file263 - 1},
    {"Schemas/Examples/listRegistrations.json", file264, sizeof file264 - 1},
    {"Schemas/Examples/listRegistrations.xml", file265, sizeof file265 - 1},
    {"Schemas/Examples/listRoles.json", file266, sizeof file266 - 1},
    {"Schemas/Examples/listRoles.xml", file267, sizeof file267 - 1},
    {"Schemas/Examples/listTags.json", file268, sizeof file268 - 1},
    {"Schemas/Examples/listTags.xml", file269, sizeof file269 - 1},
    {"Schemas/Examples/listTraces.json", file270, sizeof file270 - 1},
    {"Schemas/Examples/listTraces.xml", file271, sizeof file271 - 1},
    {"Schemas/Examples/mailCredited.json", file272, sizeof file272 - 1},
    {"Schemas/Examples/mailCredited.xml", file273, sizeof file273 - 1},
    {"Schemas/Examples/mailList.json", file274, sizeof file274 - 1},
    {"Schemas/Examples/mailList.xml", file275, sizeof file275 - 1},
    {"Schemas/Examples/mailOutcomeRecorded.json", file276, sizeof file276 - 1},
    {"Schemas/Examples/mailOutcomeRecorded.xml", file277, sizeof file277 - 1},
    {"Schemas/Examples/mailQueued.json", file278, sizeof file278 - 1},
    {"Schemas/Examples/mailQueued.xml", file279, sizeof file279 - 1},
    {"Schemas/Examples/mailRequested.json", file280, sizeof file280 - 1},
    {"Schemas/Examples/mailRequested.xml", file281, sizeof file281 - 1},
    {"Schemas/Examples/mailStarted.json", file282, sizeof file282 - 1},
    {"Schemas/Examples/mailStarted.xml", file283, sizeof file283 - 1},
    {"Schemas/Examples/mailsDiscarded.json", file284, sizeof file284 - 1},
    {"Schemas/Examples/mailsDiscarded.xml", file285, sizeof file285 - 1},
    {"Schemas/Examples/mapCode.json", file286, sizeof file286 - 1},
    {"Schemas/Examples/mapCode.xml", file287, sizeof file287 - 1},
    {"Schemas/Examples/markNeverSame.json", file288, sizeof file288 - 1},
    {"Schemas/Examples/markNeverSame.xml", file289, sizeof file289 - 1},
    {"Schemas/Examples/matchDecided.json", file290, sizeof file290 - 1},
    {"Schemas/Examples/matchDecided.xml", file291, sizeof file291 - 1},
    {"Schemas/Examples/matchOrganizations.json", file292, sizeof file292 - 1},
    {"Schemas/Examples/matchOrganizations.xml", file293, sizeof file293 - 1},
    {"Schemas/Examples/matchParty.json", file294, sizeof file294 - 1},
    {"Schemas/Examples/matchParty.xml", file295, sizeof file295 - 1},
    {"Schemas/Examples/matchReviewList.json", file296, sizeof file296 - 1},
    {"Schemas/Examples/matchReviewList.xml", file297, sizeof file297 - 1},
    {"Schemas/Examples/membership.json", file298, sizeof file298 - 1},
    {"Schemas/Examples/membership.xml", file299, sizeof file299 - 1},
    {"Schemas/Examples/membershipList.json", file300, sizeof file300 - 1},
    {"Schemas/Examples/membershipList.xml", file301, sizeof file301 - 1},
    {"Schemas/Examples/membershipsEnded.json", file302, sizeof file302 - 1},
    {"Schemas/Examples/membershipsEnded.xml", file303, sizeof file303 - 1},
    {"Schemas/Examples/mergeParties.json", file304, sizeof file304 - 1},
    {"Schemas/Examples/mergeParties.xml", file305, sizeof file305 - 1},
    {"Schemas/Examples/neverSame.json", file306, sizeof file306 - 1},
    {"Schemas/Examples/neverSame.xml", file307, sizeof file307 - 1},
    {"Schemas/Examples/openImport.json", file308, sizeof file308 - 1},
    {"Schemas/Examples/openImport.xml", file309, sizeof file309 - 1},
    {"Schemas/Examples/openReceipt.json", file310, sizeof file310 - 1},
    {"Schemas/Examples/openReceipt.xml", file311, sizeof file311 - 1},
    {"Schemas/Examples/openVerification.json", file312, sizeof file312 - 1},
    {"Schemas/Examples/openVerification.xml", file313, sizeof file313 - 1},
    {"Schemas/Examples/organizationAttached.json", file314, sizeof file314 - 1},
    {"Schemas/Examples/organizationAttached.xml", file315, sizeof file315 - 1},
    {"Schemas/Examples/organizationRecorded.json", file316, sizeof file316 - 1},
    {"Schemas/Examples/organizationRecorded.xml", file317, sizeof file317 - 1},
    {"Schemas/Examples/organizationsMatched.json", file318, sizeof file318 - 1},
    {"Schemas/Examples/organizationsMatched.xml", file319, sizeof file319 - 1},
    {"Schemas/Examples/participation.json", file320, sizeof file320 - 1},
    {"Schemas/Examples/participation.xml", file321, sizeof file321 - 1},
    {"Schemas/Examples/participationFound.json", file322, sizeof file322 - 1},
    {"Schemas/Examples/participationFound.xml", file323, sizeof file323 - 1},
    {"Schemas/Examples/participationList.json", file324, sizeof file324 - 1},
    {"Schemas/Examples/participationList.xml", file325, sizeof file325 - 1},
    {"Schemas/Examples/participationRecorded.json", file326, sizeof file326 - 1},
    {"Schemas/Examples/participationRecorded.xml", file327, sizeof file327 - 1},
    {"Schemas/Examples/participationRemoved.json", file328, sizeof file328 - 1},
    {"Schemas/Examples/participationRemoved.xml", file329, sizeof file329 - 1},
    {"Schemas/Examples/partiesMerged.json", file330, sizeof file330 - 1},
    {"Schemas/Examples/partiesMerged.xml", file331, sizeof file331 - 1},
    {"Schemas/Examples/partiesUnmerged.json", file332, sizeof file332 - 1},
    {"Schemas/Examples/partiesUnmerged.xml", file333, sizeof file333 - 1},
    {"Schemas/Examples/partner.json", file334, sizeof file334 - 1},
    {"Schemas/Examples/partner.xml", file335, sizeof file335 - 1},
    {"Schemas/Examples/partnerKey.json", file336, sizeof file336 - 1},
    {"Schemas/Examples/partnerKey.xml", file337, sizeof file337 - 1},
    {"Schemas/Examples/partnerList.json", file338, sizeof file338 - 1},
    {"Schemas/Examples/partnerList.xml", file339, sizeof file339 - 1},
    {"Schemas/Examples/party.json", file340, sizeof file340 - 1},
    {"Schemas/Examples/party.xml", file341, sizeof file341 - 1},
    {"Schemas/Examples/partyActs.json", file342, sizeof file342 - 1},
    {"Schemas/Examples/partyActs.xml", file343, sizeof file343 - 1},
    {"Schemas/Examples/partyHistory.json", file344, sizeof file344 - 1},
    {"Schemas/Examples/partyHistory.xml", file345, sizeof file345 - 1},
    {"Schemas/Examples/partyList.json", file346, sizeof file346 - 1},
    {"Schemas/Examples/partyList.xml", file347, sizeof file347 - 1},
    {"Schemas/Examples/partyMatches.json", file348, sizeof file348 - 1},
    {"Schemas/Examples/partyMatches.xml", file349, sizeof file349 - 1},
    {"Schemas/Examples/partyRecorded.json", file350, sizeof file350 - 1},
    {"Schemas/Examples/partyRecorded.xml", file351, sizeof file351 - 1},
    {"Schemas/Examples/partyRemoved.json", file352, sizeof file352 - 1},
    {"Schemas/Examples/partyRemoved.xml", file353, sizeof file353 - 1},
    {"Schemas/Examples/partyUpdated.json", file354, sizeof file354 - 1},
    {"Schemas/Examples/partyUpdated.xml", file355, sizeof file355 - 1},
    {"Schemas/Examples/permissionExplained.json", file356, sizeof file356 - 1},
    {"Schemas/Examples/permissionExplained.xml", file357, sizeof file357 - 1},
    {"Schemas/Examples/personErased.json", file358, sizeof file358 - 1},
    {"Schemas/Examples/personErased.xml", file359, sizeof file359 - 1},
    {"Schemas/Examples/personErasure.json", file360, sizeof file360 - 1},
    {"Schemas/Examples/personErasure.xml", file361, sizeof file361 - 1},
    {"Schemas/Examples/personFetched.json", file362, sizeof file362 - 1},
    {"Schemas/Examples/personFetched.xml", file363, sizeof file363 - 1},
    {"Schemas/Examples/policy.json", file364, sizeof file364 - 1},
    {"Schemas/Examples/policy.xml", file365, sizeof file365 - 1},
    {"Schemas/Examples/policyStatus.json", file366, sizeof file366 - 1},
    {"Schemas/Examples/policyStatus.xml", file367, sizeof file367 - 1},
    {"Schemas/Examples/previewList.json", file368, sizeof file368 - 1},
    {"Schemas/Examples/previewList.xml", file369, sizeof file369 - 1},
    {"Schemas/Examples/problem.json", file370, sizeof file370 - 1},
    {"Schemas/Examples/problem.xml", file371, sizeof file371 - 1},
    {"Schemas/Examples/proposeColumns.json", file372, sizeof file372 - 1},
    {"Schemas/Examples/proposeColumns.xml", file373, sizeof file373 - 1},
    {"Schemas/Examples/putCodeMapping.json", file374, sizeof file374 - 1},
    {"Schemas/Examples/putCodeMapping.xml", file375, sizeof file375 - 1},
    {"Schemas/Examples/putEdition.json", file376, sizeof file376 - 1},
    {"Schemas/Examples/putEdition.xml", file377, sizeof file377 - 1},
    {"Schemas/Examples/queueList.json", file378, sizeof file378 - 1},
    {"Schemas/Examples/queueList.xml", file379, sizeof file379 - 1},
    {"Schemas/Examples/queueMail.json", file380, sizeof file380 - 1},
    {"Schemas/Examples/queueMail.xml", file381, sizeof file381 - 1},
    {"Schemas/Examples/readFeed.json", file382, sizeof file382 - 1},
    {"Schemas/Examples/readFeed.xml", file383, sizeof file383 - 1},
    {"Schemas/Examples/receipt.json", file384, sizeof file384 - 1},
    {"Schemas/Examples/receipt.xml", file385, sizeof file385 - 1},
    {"Schemas/Examples/receiptList.json", file386, sizeof file386 - 1},
    {"Schemas/Examples/receiptList.xml", file387, sizeof file387 - 1},
    {"Schemas/Examples/receiptsCut.json", file388, sizeof file388 - 1},
    {"Schemas/Examples/receiptsCut.xml", file389, sizeof file389 - 1},
    {"Schemas/Examples/recordDepartment.json", file390, sizeof file390 - 1},
    {"Schemas/Examples/recordDepartment.xml", file391, sizeof file391 - 1},
    {"Schemas/Examples/recordMailOutcome.json", file392, sizeof file392 - 1},
    {"Schemas/Examples/recordMailOutcome.xml", file393, sizeof file393 - 1},
    {"Schemas/Examples/recordOrganization.json", file394, sizeof file394 - 1},
    {"Schemas/Examples/recordOrganization.xml", file395, sizeof file395 - 1},
    {"Schemas/Examples/recordParticipation.json", file396, sizeof file396 - 1},
    {"Schemas/Examples/recordParticipation.xml", file397, sizeof file397 - 1},
    {"Schemas/Examples/recordParty.json", file398, sizeof file398 - 1},
    {"Schemas/Examples/recordParty.xml", file399, sizeof file399 - 1},
    {"Schemas/Examples/recordReceiptItems.json", file400, sizeof file400 - 1},
    {"Schemas/Examples/recordReceiptItems.xml", file401, sizeof file401 - 1},
    {"Schemas/Examples/recordRegistration.json", file402, sizeof file402 - 1},
    {"Schemas/Examples/recordRegistration.xml", file403, sizeof file403 - 1},
    {"Schemas/Examples/recordRole.json", file404, sizeof file404 - 1},
    {"Schemas/Examples/recordRole.xml", file405, sizeof file405 - 1},
    {"Schemas/Examples/refusedRows.json", file406, sizeof file406 - 1},
    {"Schemas/Examples/refusedRows.xml", file407, sizeof file407 - 1},
    {"Schemas/Examples/registerExhibitor.json", file408, sizeof file408 - 1},
    {"Schemas/Examples/registerExhibitor.xml", file409, sizeof file409 - 1},
    {"Schemas/Examples/registration.json", file410, sizeof file410 - 1},
    {"Schemas/Examples/registration.xml", file411, sizeof file411 - 1},
    {"Schemas/Examples/registrationChanged.json", file412, sizeof file412 - 1},
    {"Schemas/Examples/registrationChanged.xml", file413, sizeof file413 - 1},
    {"Schemas/Examples/registrationList.json", file414, sizeof file414 - 1},
    {"Schemas/Examples/registrationList.xml", file415, sizeof file415 - 1},
    {"Schemas/Examples/registrationRecorded.json", file416, sizeof file416 - 1},
    {"Schemas/Examples/registrationRecorded.xml", file417, sizeof file417 - 1},
    {"Schemas/Examples/registrationVerified.json", file418, sizeof file418 - 1},
    {"Schemas/Examples/registrationVerified.xml", file419, sizeof file419 - 1},
    {"Schemas/Examples/registrationView.json", file420, sizeof file420 - 1},
    {"Schemas/Examples/registrationView.xml", file421, sizeof file421 - 1},
    {"Schemas/Examples/registrationsFound.json", file422, sizeof file422 - 1},
    {"Schemas/Examples/registrationsFound.xml", file423, sizeof file423 - 1},
    {"Schemas/Examples/relateParties.json", file424, sizeof file424 - 1},
    {"Schemas/Examples/relateParties.xml", file425, sizeof file425 - 1},
    {"Schemas/Examples/relationEnded.json", file426, sizeof file426 - 1},
    {"Schemas/Examples/relationEnded.xml", file427, sizeof file427 - 1},
    {"Schemas/Examples/relationRecorded.json", file428, sizeof file428 - 1},
    {"Schemas/Examples/relationRecorded.xml", file429, sizeof file429 - 1},
    {"Schemas/Examples/reloadPolicy.json", file430, sizeof file430 - 1},
    {"Schemas/Examples/reloadPolicy.xml", file431, sizeof file431 - 1},
    {"Schemas/Examples/removeParticipation.json", file432, sizeof file432 - 1},
    {"Schemas/Examples/removeParticipation.xml", file433, sizeof file433 - 1},
    {"Schemas/Examples/removeParty.json", file434, sizeof file434 - 1},
    {"Schemas/Examples/removeParty.xml", file435, sizeof file435 - 1},
    {"Schemas/Examples/removeRole.json", file436, sizeof file436 - 1},
    {"Schemas/Examples/removeRole.xml", file437, sizeof file437 - 1},
    {"Schemas/Examples/renewPartnerKey.json", file438, sizeof file438 - 1},
    {"Schemas/Examples/renewPartnerKey.xml", file439, sizeof file439 - 1},
    {"Schemas/Examples/replayDeadLetter.json", file440, sizeof file440 - 1},
    {"Schemas/Examples/replayDeadLetter.xml", file441, sizeof file441 - 1},
    {"Schemas/Examples/resendVerification.json", file442, sizeof file442 - 1},
    {"Schemas/Examples/resendVerification.xml", file443, sizeof file443 - 1},
    {"Schemas/Examples/restoreParty.json", file444, sizeof file444 - 1},
    {"Schemas/Examples/restoreParty.xml", file445, sizeof file445 - 1},
    {"Schemas/Examples/rightsHeld.json", file446, sizeof file446 - 1},
    {"Schemas/Examples/rightsHeld.xml", file447, sizeof file447 - 1},
    {"Schemas/Examples/rightsOf.json", file448, sizeof file448 - 1},
    {"Schemas/Examples/rightsOf.xml", file449, sizeof file449 - 1},
    {"Schemas/Examples/role.json", file450, sizeof file450 - 1},
    {"Schemas/Examples/role.xml", file451, sizeof file451 - 1},
    {"Schemas/Examples/roleList.json", file452, sizeof file452 - 1},
    {"Schemas/Examples/roleList.xml", file453, sizeof file453 - 1},
    {"Schemas/Examples/roleRemoved.json", file454, sizeof file454 - 1},
    {"Schemas/Examples/roleRemoved.xml", file455, sizeof file455 - 1},
    {"Schemas/Examples/rowsImported.json", file456, sizeof file456 - 1},
    {"Schemas/Examples/rowsImported.xml", file457, sizeof file457 - 1},
    {"Schemas/Examples/sendLink.json", file458, sizeof file458 - 1},
    {"Schemas/Examples/sendLink.xml", file459, sizeof file459 - 1},
    {"Schemas/Examples/setContactPointState.json", file460, sizeof file460 - 1},
    {"Schemas/Examples/setContactPointState.xml", file461, sizeof file461 - 1},
    {"Schemas/Examples/showExhibitor.json", file462, sizeof file462 - 1},
    {"Schemas/Examples/showExhibitor.xml", file463, sizeof file463 - 1},
    {"Schemas/Examples/startMail.json", file464, sizeof file464 - 1},
    {"Schemas/Examples/startMail.xml", file465, sizeof file465 - 1},
    {"Schemas/Examples/suppressedCount.json", file466, sizeof file466 - 1},
    {"Schemas/Examples/suppressedCount.xml", file467, sizeof file467 - 1},
    {"Schemas/Examples/tag.json", file468, sizeof file468 - 1},
    {"Schemas/Examples/tag.xml", file469, sizeof file469 - 1},
    {"Schemas/Examples/tagList.json", file470, sizeof file470 - 1},
    {"Schemas/Examples/tagList.xml", file471, sizeof file471 - 1},
    {"Schemas/Examples/traceList.json", file472, sizeof file472 - 1},
    {"Schemas/Examples/traceList.xml", file473, sizeof file473 - 1},
    {"Schemas/Examples/traceRecord.json", file474, sizeof file474 - 1},
    {"Schemas/Examples/traceRecord.xml", file475, sizeof file475 - 1},
    {"Schemas/Examples/undoImport.json", file476, sizeof file476 - 1},
    {"Schemas/Examples/undoImport.xml", file477, sizeof file477 - 1},
    {"Schemas/Examples/unknownCodes.json", file478, sizeof file478 - 1},
    {"Schemas/Examples/unknownCodes.xml", file479, sizeof file479 - 1},
    {"Schemas/Examples/unmergeParties.json", file480, sizeof file480 - 1},
    {"Schemas/Examples/unmergeParties.xml", file481, sizeof file481 - 1},
    {"Schemas/Examples/updateParty.json", file482, sizeof file482 - 1},
    {"Schemas/Examples/updateParty.xml", file483, sizeof file483 - 1},
    {"Schemas/Examples/verificationOpened.json", file484, sizeof file484 - 1},
    {"Schemas/Examples/verificationOpened.xml", file485, sizeof file485 - 1},
    {"Schemas/Examples/verifyRegistration.json", file486, sizeof file486 - 1},
    {"Schemas/Examples/verifyRegistration.xml", file487, sizeof file487 - 1},
    {"Schemas/Examples/withdrawRegistration.json", file488, sizeof file488 - 1},
    {"Schemas/Examples/withdrawRegistration.xml", file489, sizeof file489 - 1},
    {"Schemas/Lists/headings.csv", file490, sizeof file490 - 1},
    {"Schemas/Matching/free-mail-domains.csv", file491, sizeof file491 - 1},
    {"Schemas/Matching/legal-forms.csv", file492, sizeof file492 - 1},
    {"Schemas/Matching/name-words.csv", file493, sizeof file493 - 1},
    {"Schemas/Matching/second-levels.csv", file494, sizeof file494 - 1},
    {"Schemas/codes.xsd", file495, sizeof file495 - 1},
    {"Schemas/contract.xsd", file496, sizeof file496 - 1},
    {"Schemas/contracts.xsd", file497, sizeof file497 - 1},
    {"Schemas/editions.xsd", file498, sizeof file498 - 1},
    {"Schemas/envelope.xsd", file499, sizeof file499 - 1},
    {"Schemas/exchange.xsd", file500, sizeof file500 - 1},
    {"Schemas/exhibitors.xsd", file501, sizeof file501 - 1},
    {"Schemas/feed.xsd", file502, sizeof file502 - 1},
    {"Schemas/import-records.xsd", file503, sizeof file503 - 1},
    {"Schemas/imports.xsd", file504, sizeof file504 - 1},
    {"Schemas/lists.xsd", file505, sizeof file505 - 1},
    {"Schemas/mails.xsd", file506, sizeof file506 - 1},
    {"Schemas/participations.xsd", file507, sizeof file507 - 1},
    {"Schemas/parties.xsd", file508, sizeof file508 - 1},
    {"Schemas/partners.xsd", file509, sizeof file509 - 1},
    {"Schemas/party-history.xsd", file510, sizeof file510 - 1},
    {"Schemas/party-list.xsd", file511, sizeof file511 - 1},
    {"Schemas/party-matching.xsd", file512, sizeof file512 - 1},
    {"Schemas/party.xsd", file513, sizeof file513 - 1},
    {"Schemas/permissions.xsd", file514, sizeof file514 - 1},
    {"Schemas/policy.xsd", file515, sizeof file515 - 1},
    {"Schemas/privacy.xsd", file516, sizeof file516 - 1},
    {"Schemas/problem.xsd", file517, sizeof file517 - 1},
    {"Schemas/receipts.xsd", file518, sizeof file518 - 1},
    {"Schemas/registration-process.xsd", file519, sizeof file519 - 1},
    {"Schemas/registration.xsd", file520, sizeof file520 - 1},
    {"Schemas/registrations.xsd", file521, sizeof file521 - 1},
    {"Schemas/traces.xsd", file522, sizeof file522 - 1},
    {"Schemas/types.xsd", file523, sizeof file523 - 1},
    {"Services/Data/Codes/contract.xml", file524, sizeof file524 - 1},
    {"Services/Data/Editions/contract.xml", file525, sizeof file525 - 1},
    {"Services/Data/Exhibitors/contract.xml", file526, sizeof file526 - 1},
    {"Services/Data/Feed/contract.xml", file527, sizeof file527 - 1},
    {"Services/Data/Mails/contract.xml", file528, sizeof file528 - 1},
    {"Services/Data/Participations/contract.xml", file529, sizeof file529 - 1},
    {"Services/Data/Parties/contract.xml", file530, sizeof file530 - 1},
    {"Services/Data/Partners/contract.xml", file531, sizeof file531 - 1},
    {"Services/Data/Permissions/Strings/en.strings", file532, sizeof file532 - 1},
    {"Services/Data/Permissions/Strings/zh-Hans.strings", file533, sizeof file533 - 1},
    {"Services/Data/Permissions/Strings/zh-Hant.strings", file534, sizeof file534 - 1},
    {"Services/Data/Permissions/contract.xml", file535, sizeof file535 - 1},
    {"Services/Data/Receipts/contract.xml", file536, sizeof file536 - 1},
    {"Services/Data/Registrations/contract.xml", file537, sizeof file537 - 1},
    {"Services/External/Lists/contract.xml", file538, sizeof file538 - 1},
    {"Services/External/Mail/contract.xml", file539, sizeof file539 - 1},
    {"Services/Process/Contracts/contract.xml", file540, sizeof file540 - 1},
    {"Services/Process/Exchange/contract.xml", file541, sizeof file541 - 1},
    {"Services/Process/Imports/contract.xml", file542, sizeof file542 - 1},
    {"Services/Process/Privacy/contract.xml", file543, sizeof file543 - 1},
    {"Services/Process/Registration/Strings/en.strings", file544, sizeof file544 - 1},
    {"Services/Process/Registration/Strings/zh-Hans.strings", file545, sizeof file545 - 1},
    {"Services/Process/Registration/Strings/zh-Hant.strings", file546, sizeof file546 - 1},
    {"Services/Process/Registration/contract.xml", file547, sizeof file547 - 1},
    {"Services/Process/Traces/contract.xml", file548, sizeof file548 - 1},
    {"Sources/Application/Assets/bring.js", file549, sizeof file549 - 1},
    {"Sources/Application/Assets/live.js", file550, sizeof file550 - 1},
    {"Sources/Application/Assets/pavilion.css", file551, sizeof file551 - 1},
    {"Sources/Application/Assets/pavilion.js", file552, sizeof file552 - 1},
    {"Sources/Application/Assets/pavilion.svg", file553, sizeof file553 - 1},
    {"Sources/Application/Assets/plan.svg", file554, sizeof file554 - 1},
    {"Sources/Application/Strings/en.strings", file555, sizeof file555 - 1},
    {"Sources/Application/Strings/zh-Hans.strings", file556, sizeof file556 - 1},
    {"Sources/Application/Strings/zh-Hant.strings", file557, sizeof file557 - 1},
    {"Sources/Channel/Permissions/Strings/en.strings", file558, sizeof file558 - 1},
    {"Sources/Channel/Permissions/Strings/zh-Hans.strings", file559, sizeof file559 - 1},
    {"Sources/Channel/Permissions/Strings/zh-Hant.strings", file560, sizeof file560 - 1},
    {"Sources/Messages/Model/Strings/en.strings", file561, sizeof file561 - 1},
    {"Sources/Messages/Model/Strings/zh-Hans.strings", file562, sizeof file562 - 1},
    {"Sources/Messages/Model/Strings/zh-Hant.strings", file563, sizeof file563 - 1},
    {"Sources/Toolkit/Passwords/Lists/common-passwords.txt", file564, sizeof file564 - 1},
    {0, 0, 0},
};

const struct resource *embedded_resources(void) { return resources; }
size_t embedded_resources_count(void) { return sizeof resources / sizeof resources[0] - 1; }
