// What of libxml2 the markup reader uses, and the few things Swift cannot say by itself.
#ifndef SHINKYU_CLIBXML2_SHIM_H
#define SHINKYU_CLIBXML2_SHIM_H
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#endif
