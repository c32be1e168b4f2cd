/** What is answered, in Chinese, where no handler of ours has been reached or none came to an end. */
package publicpost.web.faults;
