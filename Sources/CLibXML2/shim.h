// What of libxml2 the markup reader uses, and the few things Swift cannot say by itself.
#ifndef SHINKYU_CLIBXML2_SHIM_H
#define SHINKYU_CLIBXML2_SHIM_H
#include <libxml/xmlversion.h>
// ICU's types stand in one structure that nobody here makes or reads; their headers do not compile beside Foundation's,
// which tests import.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <string.h>

// Answers every request for an external entity with nothing: no file, no network, whoever asks.
static inline xmlParserInputPtr shinkyu_refuse_external(const char *url, const char *identifier,
                                                        xmlParserCtxtPtr context) {
  (void)url;
  (void)identifier;
  (void)context;
  return NULL;
}

// Once in a process, before the first parse: tables are built and external entities have no loader.
static inline void shinkyu_prepare(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(shinkyu_refuse_external);
}

// The entity and its replacement text that a document's `getEntity` requests are answered with, one at a time.
struct shinkyu_answer {
  xmlEntity entity;
  // Of a known entity: its character.
  char character[8];
  // Of an unknown one: `&name;`, however long. Owned; forgotten with the next answer.
  xmlChar *reference;
};

// Lets go of what `answer` owns.
static inline void shinkyu_forget_answer(struct shinkyu_answer *answer) {
  xmlFree(answer->reference);
  answer->reference = NULL;
}

// Fills `answer` with the character that XHTML calls `name`; with `&name;` itself where it knows none. Says whether
// it is known. The type is the one that the parser inlines without checks and without a document type.
static inline int shinkyu_answer_entity(struct shinkyu_answer *answer, const xmlChar *name) {
  const htmlEntityDesc *known = htmlEntityLookup(name);
  shinkyu_forget_answer(answer);
  memset(&answer->entity, 0, sizeof(answer->entity));
  if (known) {
    int length = xmlCopyChar(0, (xmlChar *)answer->character, (int)known->value);
    answer->character[length] = 0;
    answer->entity.content = (xmlChar *)answer->character;
  } else {
    answer->reference = xmlStrcat(xmlStrncatNew(BAD_CAST "&", name, -1), BAD_CAST ";");
    answer->entity.content = answer->reference;
  }
  answer->entity.type = XML_ENTITY_DECL;
  answer->entity.name = name;
  answer->entity.length = xmlStrlen(answer->entity.content);
  answer->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  return known != NULL;
}

// Fills `answer`, which knew no character, with those that are meant: no more bytes than fit beside the NUL.
static inline void shinkyu_answer_characters(struct shinkyu_answer *answer, const xmlChar *characters, int length) {
  shinkyu_forget_answer(answer);
  if (length >= (int)sizeof(answer->character)) length = sizeof(answer->character) - 1;
  memcpy(answer->character, characters, length);
  answer->character[length] = 0;
  answer->entity.content = (xmlChar *)answer->character;
  answer->entity.length = length;
}

// The line on which the start tag begins that the parser has just read to its end: `input->line` less the line ends
// between the tag's `<` and here. A `<` counts when `name` follows it, so that one in an attribute's value of
// tolerantly read markup does not.
static inline int shinkyu_tag_line(xmlParserCtxtPtr context, const xmlChar *name) {
  const xmlChar *place = context->input->cur;
  const xmlChar *base = context->input->base;
  size_t length = strlen((const char *)name);
  int line = context->input->line;
  while (place > base) {
    place--;
    if (*place == '\n') line--;
    if (*place == '<' && (size_t)(context->input->cur - place) > length &&
        xmlStrncasecmp(place + 1, name, (int)length) == 0)
      return line;
  }
  return context->input->line;
}
#endif
