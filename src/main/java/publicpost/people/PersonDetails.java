package publicpost.people;

import publicpost.policy.RetirementCategory;

/** What an application says of a person beside the identity number. */
public record PersonDetails(String name, RetirementCategory retirementCategory, String householdPlace, String phone) {
    /** Never a number of a person. */
    @Override
    public String toString() {
        return "details of a person";
    }
}
