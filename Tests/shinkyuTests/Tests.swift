// The tests of shinkyu.
