/** What was found to be wrong in post: written down once for each fact, and followed to its closing (§二(五), §三(二)). */
package publicpost.findings;
