/** People placed under earlier schemes (原有公益性岗位): the lists they come on, and what becomes of each · §三(四)末段. */
package publicpost.incumbents;
