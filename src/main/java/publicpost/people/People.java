package publicpost.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import publicpost.casefile.Refused;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;

/** The register of people: the same identity number is the same person. */
@Service
@Transactional
public class People {

    private final PersonRows rows;

    People(PersonRows rows) {
        this.rows = rows;
    }

    /**
     * The person of that number, written down now if never seen before.
     *
     * @throws Refused when the name is not the one known for the number, or the retirement category is not one of the sex
     */
    public Person recognise(IdNumber number, PersonDetails details) {
        checkCategory(number.sex(), details.retirementCategory());
        var known = rows.findByIdNumber(number.digits());
        if (known.isEmpty()) {
            return rows.save(new Person(number, details));
        }
        var person = known.get();
        if (!person.name().equals(details.name())) {
            throw Refused.at("name", "姓名", "与该身份证号码已登记的姓名不一致，请核对身份证");
        }
        person.update(details);
        return person;
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
                .map(one -> new Person(one.getKey(), one.getValue()))
                .toList();
        rows.saveAll(unseen).forEach(person -> people.put(person.idNumber(), person));
        return people;
    }

    /** Those of the numbers that have been seen before. */
    @Transactional(readOnly = true)
    public Map<IdNumber, Person> known(Collection<IdNumber> numbers) {
        var digits = numbers.stream().map(IdNumber::digits).toList();
        return rows.findByIdNumberIn(digits).stream()
                .collect(toMap(Person::idNumber, identity(), (one, other) -> one, HashMap::new));
    }

    private static void checkCategory(Sex sex, RetirementCategory category) {
        if ((sex == Sex.MALE) != (category == RetirementCategory.MALE)) {
            throw Refused.at("retirementCategory", "退休类别", "与身份证号码上的性别不符");
        }
    }

    @Transactional(readOnly = true)
    public Person get(Long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
    }
}
