package publicpost.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.Secrets;

/** The register of people: the same identity number is the same person. */
@Service
@Transactional
public class People {

    private final PersonRows rows;
    private final Secrets secrets;
    private final JdbcClient database;

    People(PersonRows rows, Secrets secrets, JdbcClient database) {
        this.rows = rows;
        this.secrets = secrets;
        this.database = database;
    }

    /**
     * The person of that number, written down now if never seen before.
     *
     * @throws Refused when the name is not the one known for the number, or the retirement category is not one of the sex
     */
    public Person recognise(IdNumber number, PersonDetails details) {
        checkCategory(number, details);
        var known = find(number);
        if (known.isEmpty()) {
            return rows.save(person(number, details));
        }
        var person = known.get();
        if (!person.name().equals(details.name())) {
            throw Refused.at("name", "姓名", "与该身份证号码已登记的姓名不一致，请核对身份证");
        }
        person.update(details);
        return person;
    }

    private Optional<Person> find(IdNumber number) {
        var indexes = indexes(number);
        var known = rows.findByIdNumberIndexIn(indexes);
        if (known.isPresent() || indexes.size() == 1) {
            return known;
        }
        // with several keys the unique index alone would not see that another node writes the same number by another
        // key
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))::text")
                .param(indexes.get(0))
                .query(String.class)
                .single();
        return rows.findByIdNumberIndexIn(indexes);
    }

    private List<String> indexes(IdNumber number) {
        return secrets.indexes(SealedColumn.PERSON_ID_NUMBER, number.digits());
    }

    private Person person(IdNumber number, PersonDetails details) {
        return new Person(number, secrets.index(SealedColumn.PERSON_ID_NUMBER, number.digits()), details);
    }

    /**
     * Likewise for many at once, who have been held against {@link #known} before: what they say of themselves is taken
     * up, the name is left as it is.
     */
    public Map<IdNumber, Person> recogniseAll(Map<IdNumber, PersonDetails> details) {
        var people = known(details.keySet());
        people.forEach((number, person) -> person.update(details.get(number)));
        var unseen = details.entrySet().stream()
                .filter(one -> !people.containsKey(one.getKey()))
                .map(one -> person(one.getKey(), one.getValue()))
                .toList();
        rows.saveAll(unseen).forEach(person -> people.put(person.idNumber(), person));
        return people;
    }

    /** Those of the numbers that have been seen before. */
    @Transactional(readOnly = true)
    public Map<IdNumber, Person> known(Collection<IdNumber> numbers) {
        var indexes = numbers.stream().flatMap(one -> indexes(one).stream()).toList();
        return rows.findAllByIdNumberIndexIn(indexes).stream()
                .collect(toMap(Person::idNumber, identity(), (one, other) -> one, HashMap::new));
    }

    /** @throws Refused when the retirement category is not one of the sex */
    public static void checkCategory(IdNumber number, PersonDetails details) {
        if ((number.sex() == Sex.MALE) != (details.retirementCategory() == RetirementCategory.MALE)) {
            throw Refused.at("retirementCategory", "退休类别", "与身份证号码上的性别不符");
        }
    }

    @Transactional(readOnly = true)
    public Person get(Long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }
}
