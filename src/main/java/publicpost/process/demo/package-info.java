/** Sixty invented applicants at every stage, made by doing everybody's work. */
package publicpost.process.demo;
