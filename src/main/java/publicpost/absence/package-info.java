/** 外出代理: who is away, and who does their work meanwhile. */
package publicpost.absence;
