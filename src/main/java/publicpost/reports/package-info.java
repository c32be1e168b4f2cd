/** What came of the findings, month by month and town by town, and how the towns stand in the assessment (§三(四)). */
package publicpost.reports;
