#ifndef TIMBANG_CEDIT_H
#define TIMBANG_CEDIT_H

#include <histedit.h>
#include <wchar.h>

/* el_set and history take any number of arguments, which Swift cannot call. */

typedef int (*cedit_reader)(EditLine *, wchar_t *);

static inline char *cedit_prompt(EditLine *line) {
  static char prompt[] = "> ";
  return prompt;
}

static inline void cedit_set_up(EditLine *line, History *past, cedit_reader reader, int edits) {
  HistEvent event;
  history(past, &event, H_SETSIZE, 200);
  el_set(line, EL_PROMPT, cedit_prompt);
  el_set(line, EL_EDITOR, "emacs");
  el_set(line, EL_HIST, history, past);
  el_set(line, EL_SIGNAL, 0);
  el_set(line, EL_EDITMODE, edits);
  el_wset(line, EL_GETCFN, reader);
}

static inline void cedit_remember(History *past, const char *words) {
  HistEvent event;
  history(past, &event, H_ENTER, words);
}

#endif
