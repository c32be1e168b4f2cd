/** Applications that people hand in by themselves, until somebody has verified who they are. */
package publicpost.online;
