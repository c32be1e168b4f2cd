package publicpost.prints;

import publicpost.intake.BankAccount;
import publicpost.masks.Masks;
import publicpost.people.Person;

/** The numbers of a person as they are printed: masked, unless somebody said why not. */
record Numbers(String idNumber, String phone, String bankName, String bankAccount) {

    static Numbers of(Person person, BankAccount bank, boolean whole) {
        var account = bank == null ? "" : bank.bankAccount();
        var name = bank == null ? "" : bank.bankName();
        return whole
                ? new Numbers(person.idNumber().digits(), person.phone(), name, account)
                : new Numbers(person.idNumber().masked(), person.phoneMasked(), name, Masks.bankAccount(account));
    }

    /** Never the numbers. */
    @Override
    public String toString() {
        return "numbers";
    }
}
