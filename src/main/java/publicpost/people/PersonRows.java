package publicpost.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of people. */
interface PersonRows extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(Long id);

    /** At most one; by any of its keyed indexes. */
    Optional<Person> findByIdNumberIndexIn(Collection<String> indexes);

    List<Person> findAllByIdNumberIndexIn(Collection<String> indexes);

    List<Person> saveAll(Iterable<Person> people);
}
