/** Short messages that did not come through, and trying them once more. */
package publicpost.web.desk.messages;
