package publicpost.people;

import static jakarta.persistence.EnumType.STRING;

import cn.hutool.core.util.DesensitizedUtil;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import publicpost.policy.RetirementCategory;
import publicpost.policy.Sex;

/** One human being, however often they apply. */
@Entity
public class Person {

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    private Long id;

    @Version
    private Integer version;

    private String idNumber;
    private String name;

    @Enumerated(STRING)
    private Sex sex;

    private LocalDate born;

    @Enumerated(STRING)
    private RetirementCategory retirementCategory;

    private String householdPlace;
    private String phone;

    protected Person() {} // for JPA

    Person(IdNumber idNumber, PersonDetails details) {
        this.idNumber = idNumber.digits();
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
        return DesensitizedUtil.mobilePhone(phone);
    }
}
