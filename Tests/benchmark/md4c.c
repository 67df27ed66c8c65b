/* Markdown to HTML with md4c, which has no program of its own in Debian: md4c FILE, HTML to standard output.
   Build: cc -O2 md4c.c -lmd4c -lmd4c-html -o md4c */
#include <md4c-html.h>
#include <stdio.h>
#include <stdlib.h>

static void write_out(const MD_CHAR *text, MD_SIZE size, void *unused) {
  (void)unused;
  fwrite(text, 1, size, stdout);
}

int main(int count, char **arguments) {
  FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc(size + 1);
  if (!text || fread(text, 1, size, file) != (size_t)size) return 3;
  return md_html(text, (MD_SIZE)size, write_out, NULL, 0, 0) ? 4 : 0;
}
