package publicpost.web.api;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import publicpost.policy.RetirementAnswer;

/** When a person retires, as the calculator shows it. */
record RetirementFigures(int statutoryAgeMonths, @JsonFormat(shape = STRING) LocalDate retirementDate, String basis) {

    static RetirementFigures of(RetirementAnswer answer) {
        return new RetirementFigures(
                answer.statutoryAgeMonths(), answer.date(), answer.basis().cite());
    }
}
