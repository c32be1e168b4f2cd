/** 抄送: one colleague tells another of a case that both may see. */
package publicpost.copies;
