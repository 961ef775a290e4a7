# Run by ctest: adds a test for each function of a Qt Test program, so that each runs alone, in a process of its own.
# Takes: cmake, program, name (of the tests, before the function's), environment, known (the file to keep the tests in).
if(NOT EXISTS ${program})
    add_test(${name}.notBuilt ${program})
    return()
endif()
if(NOT EXISTS ${known} OR ${program} IS_NEWER_THAN ${known})
    execute_process(COMMAND ${cmake} -E env ${environment} ${program} -functions
        OUTPUT_VARIABLE functions ERROR_VARIABLE errors RESULT_VARIABLE result)
    string(REGEX MATCHALL "[A-Za-z0-9_]+\\(\\)" functions "${functions}")
    if(NOT result EQUAL 0 OR NOT functions)
        message(FATAL_ERROR "${program} does not say which functions it has: ${result} ${errors}")
    endif()
    set(tests "")
    foreach(function IN LISTS functions)
        string(REPLACE "()" "" function ${function})
        string(APPEND tests "add_test([==[${name}.${function}]==] [==[${program}]==] ${function})\n"
            "set_tests_properties([==[${name}.${function}]==] PROPERTIES LABELS gui TIMEOUT 300 "
            "SKIP_REGULAR_EXPRESSION [==[SKIP   : ]==] "
            "ENVIRONMENT [==[${environment}]==])\n")
    endforeach()
    file(WRITE ${known} "${tests}")
endif()
include(${known})
