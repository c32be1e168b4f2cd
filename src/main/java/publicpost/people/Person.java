package publicpost.people;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import publicpost.masks.Masks;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;
import publicpost.secrets.SealedColumn;
import publicpost.secrets.SealedText;
import publicpost.secrets.Secrets;

/** One human being, however often they apply. */
@Entity
@DynamicUpdate // what did not change is not sealed anew
public class Person {

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    private Long id;

    @Version
    private Integer version;

    @Convert(converter = SealedIdNumber.class)
    private String idNumber;

    private String idNumberIndex;
    private String name;

    @Enumerated(STRING)
    private Sex sex;

    private LocalDate born;

    @Enumerated(STRING)
    private RetirementCategory retirementCategory;

    private String householdPlace;

    @Convert(converter = SealedPhone.class)
    private String phone;

    protected Person() {} // for JPA

    /** @param index what the person is found by */
    Person(IdNumber idNumber, String index, PersonDetails details) {
        this.idNumber = idNumber.digits();
        this.idNumberIndex = index;
        this.sex = idNumber.sex();
        this.born = idNumber.born();
        this.name = details.name();
        update(details);
    }

    void update(PersonDetails details) {
        retirementCategory = details.retirementCategory();
        householdPlace = details.householdPlace();
        phone = details.phone();
    }

    public Long id() {
        return id;
    }

    public IdNumber idNumber() {
        return new IdNumber(idNumber);
    }

    public String name() {
        return name;
    }

    public Sex sex() {
        return sex;
    }

    public LocalDate born() {
        return born;
    }

    public RetirementCategory retirementCategory() {
        return retirementCategory;
    }

    public String householdPlace() {
        return householdPlace;
    }

    public String phone() {
        return phone;
    }

    public String phoneMasked() {
        return Masks.phone(phone);
    }

    static class SealedIdNumber extends SealedText {
        SealedIdNumber(Secrets secrets) {
            super(secrets, SealedColumn.PERSON_ID_NUMBER);
        }
    }

    static class SealedPhone extends SealedText {
        SealedPhone(Secrets secrets) {
            super(secrets, SealedColumn.PERSON_PHONE);
        }
    }
}
