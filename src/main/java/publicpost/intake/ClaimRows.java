package publicpost.intake;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of claims. */
interface ClaimRows extends Repository<Claim, Long> {

    Claim save(Claim claim);

    Optional<Claim> findById(Long id);

    List<Claim> findByApplicationIdOrderById(Long application);
}
