#pragma once
#include <libxml/xmlversion.h>
// Debian's libxml2 names ICU in one struct that nobody here touches; its ICU headers contradict Foundation's own copy.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlregexp.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlunicode.h>
