/**
 * The pages in English, for whoever asks for it. Chinese is what the pages are written in and what counts; what a page
 * is about to say is looked up in one catalogue ({@code static/desk/english.json}) on its way out, as gettext does, so
 * that no page and no service knows of a second language. Names, and what people wrote, stay as they are.
 */
package publicpost.web.english;
