package publicpost.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of people. */
interface PersonRows extends Repository<Person, Long> {

    Person save(Person person);

    Optional<Person> findById(Long id);

    Optional<Person> findByIdNumber(String idNumber);

    List<Person> findByIdNumberIn(Collection<String> idNumbers);

    List<Person> saveAll(Iterable<Person> people);
}
