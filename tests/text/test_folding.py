from dealvalue.text.folding import fold


def test_fold_is_without_case_and_what_scripts_leave_out():
    assert fold("TRILLION") == "trillion"
    assert fold("Straße") == fold("STRASSE")
    assert fold("mil\u00adlion") == "million"
    assert fold("İstanbul") == fold("istanbul")
    assert fold("ﺷﺌ") == fold("ﺷﺌ")
    assert fold("مليونًا") == fold("مليونا")
    assert fold("cafe\u0301") == fold("café")
