/** Who a person is: identity, household, how to reach them. */
package publicpost.people;
