-- A party that nobody has spoken for yet: the other side of an introduction takes part as nothing, and has gone no way.
alter table opportunity_party
  drop constraint opportunity_party_role_check,
  add constraint opportunity_party_role_check check (role in ('UNSTATED', 'LEAD', 'FUNDER', 'HOST', 'DELIVERER', 'BENEFICIARY', 'CONVENOR', 'CARE', 'LANDLORD')),
  drop constraint opportunity_party_commitment_check,
  add constraint opportunity_party_commitment_check check (commitment in ('UNSTATED', 'INTERESTED', 'IN_PRINCIPLE', 'APPROVED', 'SIGNED'));
