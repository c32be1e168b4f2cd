package publicpost.web.api;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;

/** The last day of a period of working days, as the calculator shows it. */
record WorkingDayFigures(@JsonFormat(shape = STRING) LocalDate until, String basis) {}
