package publicpost.sheets;

import java.time.LocalDate;

/**
 * Somebody in post in a month, for the roster.
 *
 * @param sex in Chinese, like the area
 * @param postCode empty for posts of earlier schemes
 * @param village its code
 * @param lastDay of the term, inclusive; null where none is set
 */
record RosterRow(
        String name,
        String sex,
        String postCode,
        String postTitle,
        String place,
        String village,
        String area,
        LocalDate startsOn,
        LocalDate lastDay,
        int daysInPost,
        int daysSuspended) {}
