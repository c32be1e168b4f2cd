/** Who may get in, and with which password. */
package publicpost.security;
