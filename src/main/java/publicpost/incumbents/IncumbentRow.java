package publicpost.incumbents;

import publicpost.intake.BankAccount;
import publicpost.people.IdNumber;
import publicpost.people.PersonDetails;

/**
 * One person of a list, read and in order.
 *
 * @param number of the row in the file
 * @param home where the person is managed
 */
record IncumbentRow(int number, IdNumber idNumber, PersonDetails details, Place home, OldPost post, BankAccount bank) {}
