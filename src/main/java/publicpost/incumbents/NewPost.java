package publicpost.incumbents;

import java.math.BigDecimal;
import java.util.Set;
import publicpost.placement.Papers;
import publicpost.recruitment.PostType;

/**
 * What the post of one who enters the plan needs beside what the list says.
 *
 * @param year whose plan has the seat
 * @param pay yuan a month or an hour, by the basis of the list
 * @param papers as they are on the day of the proposal; the start is the day of the approval
 */
public record NewPost(
        int year,
        Set<PostType> types,
        String duties,
        String supervisor,
        BigDecimal hours,
        BigDecimal pay,
        Papers papers) {}
