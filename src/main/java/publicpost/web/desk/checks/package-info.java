/** Where one sees by which rules checks look and how far they have come, asks for a look, and reports empty posts. */
package publicpost.web.desk.checks;
