package publicpost.offices;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The table of offices. */
interface OfficeRows extends Repository<Office, String> {

    List<Office> findAllByOrderByCode();
}
