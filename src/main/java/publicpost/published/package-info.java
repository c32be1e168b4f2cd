/** What everybody may read without signing in: announcements, and public notices while they run. */
package publicpost.published;
