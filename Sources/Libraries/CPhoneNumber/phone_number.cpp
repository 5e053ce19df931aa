#include "CPhoneNumber.h"

#include <cstring>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool phone_number_e164(const char *text, const char *region, char *e164, size_t capacity) {
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(text, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
    if (!util.IsPossibleNumber(number)) return false;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    // Each reading takes away what it holds for a prefix; what then reads as another number is none.
    std::string again;
    if (util.Parse(formatted, region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return false;
    util.Format(number, PhoneNumberUtil::E164, &again);
    if (again != formatted) return false;
    if (formatted.size() + 1 > capacity) return false;
    std::memcpy(e164, formatted.c_str(), formatted.size() + 1);
    return true;
}
