/** Separation of duties (职责分离): who may not do which step of a case, by the rows of app.incompatible_duty. */
package publicpost.duties;
