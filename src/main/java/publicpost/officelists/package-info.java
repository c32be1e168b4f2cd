/** Lists that other offices keep (deaths, pensions, insured employment …), held against everybody known here (§二(五), §三(二)). */
package publicpost.officelists;
