package publicpost.leaving;

import java.time.LocalDate;

/**
 * A person in hardship handed over to social assistance (社会救助).
 *
 * @param answerBy the last day on which an answer is in time
 * @param result ACCEPTED or NOT_ENTITLED; null until answered
 */
public record Referral(
        String circumstances,
        LocalDate referredOn,
        LocalDate answerBy,
        String result,
        String answer,
        String answeredBy,
        LocalDate answeredOn) {}
