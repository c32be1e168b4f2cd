/** What a month of attendance makes in money, line by line, and who bears it (§二(三), §三(三)). */
package publicpost.subsidy;
