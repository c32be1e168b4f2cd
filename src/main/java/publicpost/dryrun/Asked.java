package publicpost.dryrun;

import java.time.LocalDate;
import publicpost.models.FileSet;

/**
 * What a dry run is asked.
 *
 * @param tables all tables as they would be with the draft
 * @param day whose rows of both sides apply
 */
public record Asked(Long draft, FileSet tables, LocalDate day, String officer) {}
